import { contentWords } from '../../content-words.ts';
import type { IncidentSpeaker, Sourcing } from '../../incident-types.ts';
import type { Claim, Proposition } from '../../types.ts';
import type { MergedSpeakers } from '../merge-speakers.ts';
import { partyOf } from '../party.ts';
import { gather, linksByKey } from './gather.ts';

/** Whose claims rest on somebody who can be told from others. */
const unnamed = new Set(['role-only', 'vague', 'none']);

/** For every proposition the independent sources behind it. `passageOf` gives the first near copy of the passage around a claim. */
export function findSourcing(
  propositions: readonly Proposition[],
  claims: readonly Claim[],
  { speakers, idOf }: MergedSpeakers,
  passageOf: (claim: Claim) => string | null,
): Sourcing[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const merged = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const speakerOf = ({ articleId, speaker }: Claim) =>
    speaker === null ? undefined : merged.get(idOf(articleId, speaker));
  return propositions.flatMap(({ id: propositionId, claims: members }): Sourcing[] => {
    const supporting = members
      .flatMap(({ claimId }) => byId.get(claimId) ?? [])
      .filter((claim) => claim.stance === 'supports' && speakerOf(claim) !== undefined);
    if (supporting.length === 0) return [];
    const passages = supporting.map((claim) => {
      const passage = passageOf(claim);
      // Two claims of one sentence are told apart by their words.
      return passage === null ? [] : [`${passage} ${contentWords(wordsOf(claim)).join(' ')}`];
    });
    const passedOn = supporting.map((claim) => claim.via.map((one) => idOf(claim.articleId, one)));
    const passers = new Set(passedOn.flat());
    // Who passes a claim on is an origin of it, and so of a claim of the same kind that they make themselves.
    const chains = supporting.map((claim, i) => {
      const own = speakerOf(claim)?.id ?? '';
      return [...(passedOn[i] ?? []), ...(passers.has(own) ? [own] : [])];
    });
    const links = [
      ...linksByKey(
        supporting.map((claim) => voice(speakerOf(claim), merged)),
        'same-voice',
      ),
      ...linksByKey(chains, 'same-chain'),
      ...linksByKey(passages, 'same-passage'),
    ];
    const origins = gather(supporting.length, links).map(({ things, reasons }) => {
      const own = things.flatMap((place) => supporting[place] ?? []);
      return {
        speakerIds: [...new Set(own.flatMap((claim) => speakerOf(claim)?.id ?? []))],
        claimIds: own.map(({ id }) => id),
        articleIds: [...new Set(own.map(({ articleId }) => articleId))],
        reasons,
      };
    });
    return [{ propositionId, origins }];
  });
}

function voice(
  speaker: IncidentSpeaker | undefined,
  speakers: ReadonlyMap<string, IncidentSpeaker>,
): string[] {
  if (speaker === undefined) return [];
  const nameless = unnamed.has(speaker.anonymity) && speaker.side === undefined;
  return [nameless ? 'unnamed' : partyOf(speaker, speakers)];
}

function wordsOf({ content }: Claim): string {
  return content.map(({ text }) => text).join(' ');
}
