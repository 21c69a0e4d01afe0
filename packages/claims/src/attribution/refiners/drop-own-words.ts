import { F } from '../../features.ts';
import type { Attribution, Tokens } from '../../layers.ts';
import { has } from '../grammar/token-tests.ts';

/**
 * Drops what a speaker reports of himself inside his own claim: in "she said that she believed it held" the belief is
 * part of what she said. A label keeps its place, since it is the writer who sets it apart ("what it described as").
 */
export function dropOwnWords(attributions: readonly Attribution[], tokens: Tokens): Attribution[] {
  const kept = new Map<number, number>();
  const left: Attribution[] = [];
  for (const [i, attribution] of attributions.entries()) {
    if (attribution.depth > 0 && attribution.rule !== 'label' && isPronoun(attribution, tokens)) continue;
    kept.set(i, left.length);
    left.push(attribution);
  }
  return left.map((one) => ({ ...one, host: one.host === null ? null : (kept.get(one.host) ?? null) }));
}

function isPronoun({ source }: Attribution, tokens: Tokens): boolean {
  if (source === null || source.to - source.from !== 1) return false;
  return has(tokens, source.from, F.SubjectPronoun | F.PossessivePronoun);
}
