import type { Language } from '../language.ts';

/** The word by which a person is called alone: the last one, or the first of "Xi Jinping". */
export function surnameOf(words: readonly string[], { familyFirst, speakers }: Language): string {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (words.length < 2 || words.length > 3 || !familyFirst.has(first.toLowerCase())) return last;
  return words.slice(1).every((word) => speakers.givenPartBehind.test(word)) ? first : last;
}
