/** Marks that turn the direction of a whole line around. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Foreign text for a terminal: on one line, and without the characters that could command it. */
export function printable(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}|\p{Surrogate}/gu, '\ufffd')
    .replace(directions, '')
    .trim();
}

/** At most so many characters, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width
    ? text
    : `${characters
        .slice(0, Math.max(1, width - 1))
        .join('')
        .trimEnd()}…`;
}

/** Filled up with spaces. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}
