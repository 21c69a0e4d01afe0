import { F } from '../../features.ts';
import type { Attribution, Tokens } from '../../layers.ts';
import { has } from '../../token-tests.ts';
import { canSpeak } from '../grammar/speaking-subject.ts';
import { isWide } from './nest.ts';

/**
 * Drops what a speaker reports of himself inside his own claim: in "she said that she believed it held" the belief is
 * part of what she said. A label keeps its place, since it is the writer who sets it apart ("what it described as"). An
 * attitude that somebody tells of ("he said the city was considering a ban") is part of what he tells, whosever it is.
 */
export function dropOwnWords(attributions: readonly Attribution[], tokens: Tokens): Attribution[] {
  const kept = new Map<number, number>();
  const left: Attribution[] = [];
  for (const [i, attribution] of attributions.entries()) {
    const host = attributions[attribution.host ?? -1];
    const apart = attribution.rule === 'label' || host === undefined || isWide(host);
    if (!apart && (attribution.rule === 'attitude' || isOwn(attribution, tokens))) continue;
    kept.set(i, left.length);
    left.push(attribution);
  }
  if (left.length === attributions.length) return left;
  return left.map((one) => {
    const host = one.host === null ? null : (kept.get(one.host) ?? null);
    return host === one.host ? one : { ...one, host };
  });
}

/** A pronoun, or a subject that cannot speak ("she said the incident showed that …"). */
function isOwn({ source }: Attribution, tokens: Tokens): boolean {
  if (source === null) return false;
  const pronoun =
    source.to - source.from === 1 && has(tokens, source.from, F.SubjectPronoun | F.PossessivePronoun);
  return pronoun || !canSpeak(tokens, source.antecedent ?? source, source.from - 1);
}
