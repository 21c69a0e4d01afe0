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
  const left: Attribution[] = [];
  /** For each attribution its place among those that are left, -1 for one that is dropped. */
  const places: number[] = [];
  for (const attribution of attributions) {
    const host = attribution.host === null ? undefined : attributions[attribution.host];
    const apart = attribution.rule === 'label' || host === undefined || isWide(host);
    const dropped = !apart && (attribution.rule === 'attitude' || isOwn(attribution, tokens));
    places.push(dropped ? -1 : left.length);
    if (!dropped) left.push(attribution);
  }
  if (left.length === attributions.length) return left;
  return left.map((one) => {
    const place = one.host === null ? -1 : (places[one.host] ?? -1);
    return place === (one.host ?? -1) ? one : { ...one, host: place === -1 ? null : place };
  });
}

/** A pronoun, or a subject that cannot speak ("she said the incident showed that …"). */
function isOwn({ source }: Attribution, tokens: Tokens): boolean {
  if (source === null) return false;
  const pronoun =
    source.to - source.from === 1 && has(tokens, source.from, F.SubjectPronoun | F.PossessivePronoun);
  return pronoun || !canSpeak(tokens, source.antecedent ?? source, source.from - 1);
}
