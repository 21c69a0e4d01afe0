import { F, Trait } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { isWord } from '../token-tests.ts';

/** Behind the last token of the institution named from token `i` on, at most up to `high`; null where none is named. */
export function findInstitution(tokens: Tokens, i: number, high: number, language: Language): number | null {
  const { term, traits, features } = tokens;
  if (((traits[i] ?? 0) & Trait.OpensInstitution) === 0) return null;
  const number = language.institutionNumbers[term[i] ?? 0] ?? 0;
  for (const rest of language.institutionRests[number - 1] ?? []) {
    const to = i + 1 + rest.length;
    if (to > high || ((features[to - 1] ?? 0) & F.Capital) === 0) continue;
    if (follows(tokens, i, rest)) return to;
  }
  return null;
}

/** Whether these words stand behind token `i`, one space before each. */
function follows(tokens: Tokens, i: number, words: readonly string[]): boolean {
  for (let n = 0; n < words.length; n++) {
    const at = i + 1 + n;
    if ((tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0) !== 1) return false;
    if (!isWord(tokens, at, words[n] ?? '')) return false;
  }
  return true;
}
