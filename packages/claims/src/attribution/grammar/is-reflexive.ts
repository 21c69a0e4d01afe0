import { F } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import { has } from '../../token-tests.ts';

/** "herself", "themselves". */
export function isReflexive(tokens: Tokens, i: number): boolean {
  if (!has(tokens, i, F.ObjectPronoun)) return false;
  return /self$|selves$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}
