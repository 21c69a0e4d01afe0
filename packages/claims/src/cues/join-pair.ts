import type { CueMatch, Tokens } from '../layers.ts';
import { isOneOf } from '../token-tests.ts';

/**
 * Two cues of opposite acts under one negation are one: whoever will "neither confirm nor deny" a thing does not confirm
 * it. Null where the two are no such pair.
 *
 *     They │would neither confirm nor deny│ it.      He │has not confirmed or denied│ it.
 */
export function joinPair(tokens: Tokens, first: CueMatch, second: CueMatch): CueMatch | null {
  const opposed =
    (first.entry.act === 'confirms' && second.entry.act === 'denies') ||
    (first.entry.act === 'denies' && second.entry.act === 'confirms');
  if (!opposed || !(first.negated || first.withheld)) return null;
  if (!isOneOf(tokens, first.to, ['or', 'nor']) || second.head > first.to + 2) return null;
  const lead = first.entry.act === 'confirms' ? first : second;
  return { ...first, entry: lead.entry, head: lead.head, to: second.to };
}
