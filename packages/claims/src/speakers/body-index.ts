import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Quotations, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is, isSpelt } from '../token-tests.ts';
import { findInstitution } from './find-institution.ts';

/**
 * Governments, institutions and groups named outside of quotations, in the order of the text: what "they" and "it" may
 * point back to.
 */
export function indexBodies(tokens: Tokens, quotations: Quotations, language: Language): TokenRange[] {
  const { count, features } = tokens;
  const mentions: TokenRange[] = [];
  for (let i = 0; i < count; i++) {
    if (((features[i] ?? 0) & (F.Capital | F.Role)) === 0) continue;
    if (quotations.of[i] !== -1 || !is(tokens, i, Kind.Word)) continue;
    if (has(tokens, i, F.Capital)) {
      const to = findInstitution(tokens, i, tokens.count, language);
      if (to !== null) {
        mentions.push({ from: i, to });
        i = to - 1;
        continue;
      }
    }
    if (!has(tokens, i, F.Role) || !language.pluralNouns.has(tokens.word[i] ?? -1)) continue;
    const from = startOfGroup(tokens, i);
    if (from > 0 && has(tokens, from - 1, F.Preposition)) continue;
    mentions.push({ from, to: i + 1 });
  }
  return mentions;
}

/** "most Western │officials│", "Analysts and │observers│". */
function startOfGroup(tokens: Tokens, i: number): number {
  let from = i;
  while (from > 0) {
    const last = from - 1;
    if (last > 0 && isSpelt(tokens, last, 'and') && has(tokens, last - 1, F.Role)) from -= 2;
    else if (is(tokens, last, Kind.Word) && has(tokens, last, F.Determiner | F.Adjective | F.Capital)) from--;
    else break;
  }
  return from;
}
