// C0 and C1 controls (the escape sequences of terminals start with one), and the marks that reorder text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Foreign text made safe to print: no escape sequence of a terminal survives, line feeds do. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0\u202f]/g, ' ')
    .replace(unprintable, '');
}
