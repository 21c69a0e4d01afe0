import { groupBy } from '../../group-by.ts';
import type { Contradiction, IncidentSpeaker, Voice } from '../../incident-types.ts';
import type { Claim, Proposition } from '../../types.ts';
import { findAccused } from '../find-accused.ts';
import { type ListedNames, partiesNamed } from '../listed-names.ts';
import type { MergedSpeakers } from '../merge-speakers.ts';
import { ownWords } from '../own-words.ts';
import { partyOf } from '../party.ts';
import { opposed, type Stand } from './opposed.ts';

/**
 * What some support and others deny. Who withholds contradicts nobody; what others pass on counts only against those who
 * pass it on; and an accusation of one party is not met by another party's denial of its own part.
 */
export function findContradictions(
  propositions: readonly Proposition[],
  claims: readonly Claim[],
  merged: MergedSpeakers,
  names: ListedNames,
): Contradiction[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const standOf = standReader(merged, names);
  return propositions.flatMap(({ id: propositionId, claims: members }): Contradiction[] => {
    const own = members.flatMap(({ claimId }) => byId.get(claimId) ?? []);
    // An accusation of somebody else is no denial, whatever it negates: "not in Kiev, but in Washington".
    const denying = own
      .filter(({ stance, act }) => stance === 'denies' && act !== 'accuses')
      .flatMap(standOf);
    if (denying.length === 0) return [];
    const supporting = own.filter(({ stance }) => stance === 'supports').flatMap(standOf);
    const found = [
      ['between-sides', opposed(supporting, denying, ({ party }) => party)] as const,
      ...byVoice(supporting, denying, ({ party }) => party).map(
        ([supports, denies]) =>
          ['within-side', opposed(supports, denies, ({ speakerId }) => speakerId ?? '')] as const,
      ),
      ...byVoice(supporting, denying, ({ speakerId }) => speakerId ?? '').map(
        ([supports, denies]) =>
          ['within-speaker', opposed(supports, denies, ({ claim }) => claim.stance)] as const,
      ),
    ];
    return found.flatMap(([kind, { supports, denies }]): Contradiction[] =>
      supports.length === 0 || denies.length === 0
        ? []
        : [{ propositionId, kind, supports: voicesOf(supports, merged), denies: voicesOf(denies, merged) }],
    );
  });
}

/** Supporting and denying stands of each voice that has both; nobody is no voice. */
function byVoice(
  supports: readonly Stand[],
  denies: readonly Stand[],
  voiceOf: (stand: Stand) => string,
): (readonly [Stand[], Stand[]])[] {
  const named = (stands: readonly Stand[]) => stands.filter(({ speakerId }) => speakerId !== null);
  const against = groupBy(named(denies), voiceOf);
  return [...groupBy(named(supports), voiceOf)].flatMap(([voice, own]) => {
    const others = against.get(voice);
    return others === undefined ? [] : [[own, others] as const];
  });
}

function standReader(merged: MergedSpeakers, names: ListedNames): (claim: Claim) => Stand[] {
  const byId = new Map(merged.speakers.map((speaker) => [speaker.id, speaker]));
  const accusedBy = findAccused(merged, names);
  const inOwnWords = ownWords(merged);
  return (claim) => {
    if (claim.repeats !== undefined) return [];
    if (claim.speaker === null) return [{ claim, speakerId: null, party: 'nobody', about: [] }];
    const who = byId.get(merged.idOf(claim.articleId, claim.speaker));
    if (who === undefined || (claim.via.length > 0 && inOwnWords(claim) === null)) return [];
    const party = partyOf(who, byId);
    const about =
      claim.stance === 'denies' ? denied(claim, who, party, names) : accusedBy(claim).map((one) => one.party);
    return [{ claim, speakerId: who.id, party, about }];
  };
}

/** Of whom something is denied: of the speaker's own party where it is named or nobody is, else of those named. */
function denied({ content }: Claim, who: IncidentSpeaker, party: string, names: ListedNames): string[] {
  const parties = partiesNamed(content.map(({ text }) => text).join(' '), names).map(
    ({ side }) => `side ${side}`,
  );
  const own = who.side === undefined ? party : `side ${who.side}`;
  return parties.length === 0 || parties.includes(own) ? [own] : parties;
}

function voicesOf(stands: readonly Stand[], { speakers }: MergedSpeakers): Voice[] {
  const sides = new Map(speakers.map(({ id, side }) => [id, side ?? null]));
  return [...groupBy(stands, ({ speakerId }) => speakerId)].map(([speakerId, own]) => ({
    speakerId,
    side: sides.get(speakerId ?? '') ?? null,
    claimIds: own.map(({ claim }) => claim.id),
  }));
}
