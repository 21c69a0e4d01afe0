import type { Language } from '../language.ts';
import { Char, classAt } from './char-class.ts';
import { isUpper } from './is-upper.ts';

/**
 * Where the word goes on after a full stop at `at`, or `at` if the stop ends it. The stop belongs to initials and
 * dotted abbreviations ("J.", "U.S.", "a.m.", "Ph.D."), to listed ones ("Mr.") and to names with an inner dot ("antiwar.com").
 */
export function endOfAbbreviation(text: string, start: number, at: number, language: Language): number {
  const next = text.charCodeAt(at + 1);
  const inner = classAt(text, at + 1) === Char.Letter;
  const single = at - start === 1 || text.charCodeAt(at - 2) === 46;
  const initialFollows = text.charCodeAt(at + 2) === 46;
  if (inner && (single || next >= 97 || initialFollows)) return at + 1;
  if (single && (at - start > 1 || isUpper(text, start))) {
    const pronoun = at - start === 1 && text.charCodeAt(start) === 73;
    return pronoun ? at : at + 1;
  }
  const word = language.words.find(text, start, at);
  return word !== -1 && language.abbreviations.has(word) && !isPlainWord(text, start, at, language, word)
    ? at + 1
    : at;
}

/** A listed abbreviation that is also a word ("no", "sat", "mass", "may") is one only with a capital. */
function isPlainWord(text: string, start: number, at: number, language: Language, word: number): boolean {
  const features = language.wordFeatures[word] ?? 0;
  if (isUpper(text, start)) return false;
  return features !== 0 || at - start > 3;
}
