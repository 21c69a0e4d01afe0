import type { IncidentSpeaker } from '../incident-types.ts';
import type { Claim } from '../types.ts';
import type { MergedSpeakers } from './merge-speakers.ts';
import { partyOf } from './party.ts';

/**
 * Whether a speaker can be held to a claim: somebody known speaks ("officials" may be others each time), it is no repeat
 * in the same article, and nobody of another party passes it on. What Russia says that Ukraine says is Russia's word.
 */
export function ownWords({ speakers, idOf }: MergedSpeakers): (claim: Claim) => IncidentSpeaker | null {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return ({ articleId, speaker, via, repeats }) => {
    const who = speaker === null ? undefined : byId.get(idOf(articleId, speaker));
    if (who === undefined || repeats !== undefined || !isKnown(who)) return null;
    const party = partyOf(who, byId);
    const faithful = via.every((one) => {
      const passer = byId.get(idOf(articleId, one));
      return passer?.kind === 'media' || (passer !== undefined && partyOf(passer, byId) === party);
    });
    return faithful ? who : null;
  };
}

function isKnown({ kind, anonymity }: IncidentSpeaker): boolean {
  return anonymity === 'named' || (anonymity === 'institution' && kind !== 'document');
}
