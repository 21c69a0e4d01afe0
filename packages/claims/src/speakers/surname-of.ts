import type { Language } from '../language.ts';

/** The word by which a person is called alone: the last one, or the first of "Xi Jinping". */
export function surnameOf(words: readonly string[], { familyFirst, speakers }: Language): string {
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  if (rest.length === 0 || rest.length > 2 || !familyFirst.has(first.toLowerCase())) return last;
  return rest.every((word) => speakers.givenPartBehind.test(word)) ? first : last;
}
