import type { IncidentSpeaker } from '../incident-types.ts';
import { topmost } from './roll-up.ts';

/**
 * Whom a speaker speaks for, as one key: the side, for governments, institutions and those who belong to one, and for
 * officials without a name; else the speaker alone. A resident of Moscow speaks for nobody else.
 */
export function partyOf(speaker: IncidentSpeaker, speakers: ReadonlyMap<string, IncidentSpeaker>): string {
  const top = topmost(speaker.id, speakers) ?? speaker;
  const office = speaker.partOf !== undefined || (speaker.kind !== 'person' && speaker.kind !== 'document');
  const side = speaker.side ?? top.side;
  return office && side !== undefined && speaker.kind !== 'media' ? `side ${side}` : `speaker ${top.id}`;
}
