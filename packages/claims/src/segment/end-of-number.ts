import { Char, classAt } from './char-class.ts';

/** Behind the last character of the number that starts at `start`: "3.5", "2023-05-03", "10-year-old", "18th". */
export function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const type = classAt(text, at);
    if (type === Char.Digit || type === Char.Letter) {
      at++;
      continue;
    }
    const joins =
      type === Char.Period ||
      type === Char.Hyphen ||
      type === Char.Comma ||
      type === Char.Colon ||
      type === Char.Slash;
    const next = classAt(text, at + 1);
    const goesOn = joins && (next === Char.Digit || (type === Char.Hyphen && next === Char.Letter));
    if (!goesOn) return at;
    at += 2;
  }
}
