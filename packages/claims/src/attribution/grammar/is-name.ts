import { F, Kind } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import { has, is, isWord } from '../../token-tests.ts';

/** Names, titles and roles, and what joins them: no verb, no "there was one rule". */
export function isName(tokens: Tokens, from: number, to: number): boolean {
  if (!has(tokens, from, F.Capital) || has(tokens, from, F.SubjectPronoun)) return false;
  for (let i = from; i < to; i++) {
    if (!is(tokens, i, Kind.Word) && !is(tokens, i, Kind.Number)) continue;
    const part = F.Capital | F.Title | F.Role | F.Determiner | F.Numeric;
    if (!has(tokens, i, part) && !isWord(tokens, i, 'of') && !isWord(tokens, i, 'and')) return false;
    if (i > from && has(tokens, i, F.CueVerb | F.VerbIng) && !has(tokens, i, F.Role | F.Title)) return false;
  }
  return true;
}
