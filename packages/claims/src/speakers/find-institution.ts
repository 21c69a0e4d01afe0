import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';

const longestName = 4;

/** Behind the last token of the institution named from token `i` on, at most up to `high`; null where none is named. */
export function findInstitution(tokens: Tokens, i: number, high: number, language: Language): number | null {
  const { text, start, end, features } = tokens;
  if (language.institutionOpeners.find(text, start[i] ?? 0, end[i] ?? 0) === -1) return null;
  for (let to = Math.min(high, i + longestName); to > i; to--) {
    if (((features[to - 1] ?? 0) & F.Capital) === 0) continue;
    if (language.institutionsByName.has(text.slice(start[i], end[to - 1]).toLowerCase())) return to;
  }
  return null;
}
