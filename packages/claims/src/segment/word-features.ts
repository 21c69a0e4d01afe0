import { F } from '../features.ts';
import type { Language } from '../language.ts';
import { isUpper } from './is-upper.ts';

/** The features of the word from `start` to `end`, which begins with the unit `first`: those it is listed with as `word`, its capitals, else its ending. */
export function wordFeatures(
  text: string,
  start: number,
  end: number,
  first: number,
  word: number,
  language: Language,
): number {
  const listed = word === -1 ? 0 : (language.wordFeatures[word] ?? 0);
  // Most words are small; nothing about their letters is asked that one look at the first does not tell.
  const small = first >= 97 && first <= 122;
  if (small || !isUpper(text, start)) return word === -1 ? suffixFeatures(text, start, end) : listed;
  if (end - start === 1 || !isUpper(text, start + 1)) return listed | F.Capital;
  // "the US", "the WHO": capitals throughout make a name of a pronoun.
  return (listed & pronoun) === 0 ? listed | F.Capital | F.AllCaps : F.Capital | F.AllCaps;
}

const pronoun = F.SubjectPronoun | F.ObjectPronoun | F.Wh;

/** What the ending of an unlisted word suggests: -ly adverb, -ed past, -ing participle. */
function suffixFeatures(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 5) return 0;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 121 && before === 108) return F.Adverb;
  if (last === 100 && before === 101) return F.VerbPast | F.VerbParticiple;
  if (last === 103 && before === 110 && text.charCodeAt(end - 3) === 105) return F.VerbIng;
  return 0;
}
