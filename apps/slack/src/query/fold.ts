/** Text as it is compared: without case, accents and typographic variants. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Its words, in the same form. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

// A shorter word is matched as a whole: "US" is not the beginning of "used".
const shortestBeginning = 3;

/** Whether each word is a word of the text or begins one: "injur casualt" finds "no injuries or casualties". */
export function hasWords(text: string, words: readonly string[]): boolean {
  const there = foldWords(text);
  return words.every((word) =>
    there.some((other) => other === word || (word.length >= shortestBeginning && other.startsWith(word))),
  );
}
