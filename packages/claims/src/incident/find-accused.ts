import type { IncidentSpeaker } from '../incident-types.ts';
import type { Claim } from '../types.ts';
import { type ListedNames, partiesNamed } from './listed-names.ts';
import type { MergedSpeakers } from './merge-speakers.ts';
import { partyOf } from './party.ts';

/** Somebody of whom it is said that they did wrong. */
export interface Accused {
  /** As `partyOf` gives it. */
  readonly party: string;
  readonly name: string;
  readonly side: string | null;
}

/**
 * Whom an accusation is against: its targets where one of them can answer, else the parties that its words name ("the
 * handlers of the regime, who hail from Washington and London"), but for the accuser's own. A list of names cannot tell
 * the culprit from the victim, so targets are better.
 */
export function findAccused(
  { speakers, idOf }: MergedSpeakers,
  names: ListedNames,
): (claim: Claim) => Accused[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const record = (articleId: string, one: Claim['targets'][number]): IncidentSpeaker | undefined =>
    byId.get(idOf(articleId, one));
  const kinds = new Map(speakers.map(({ id, kind, anonymity }) => [id, { kind, anonymity }]));
  /** A side, a person, an institution; no "handlers". */
  const answers = (party: string) => {
    const one = kinds.get(party.replace(/^speaker /, ''));
    return (
      one === undefined ||
      one.anonymity === 'named' ||
      (one.anonymity === 'institution' && one.kind !== 'document')
    );
  };
  return ({ articleId, act, targets, content, speaker }) => {
    if (act !== 'accuses') return [];
    const accuser = speaker === null ? undefined : record(articleId, speaker);
    const own = accuser === undefined ? null : partyOf(accuser, byId);
    const aimedAt = targets.flatMap((target): Accused[] => {
      const known = record(articleId, target);
      return known === undefined
        ? []
        : [{ party: partyOf(known, byId), name: known.name, side: known.side ?? null }];
    });
    const named = partiesNamed(content.map(({ text }) => text).join(' '), names).map(({ name, side }) => ({
      party: `side ${side}`,
      name,
      side,
    }));
    const accused = aimedAt.some(({ party }) => answers(party))
      ? aimedAt
      : named.length > 0
        ? named
        : aimedAt;
    return accused.filter(({ party, side }) => party !== own && (side === null || side !== accuser?.side));
  };
}
