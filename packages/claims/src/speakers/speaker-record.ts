import type { Anonymity, Speaker, SpeakerKind } from '../types.ts';
import { speakerId } from './speaker-id.ts';

/** What is known of a speaker; null or empty where nothing is. */
export interface Known {
  /** The words of the id, if they are not the name. */
  readonly idWords?: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string | null;
  readonly affiliation?: string | null;
  readonly side?: string | null;
  readonly spellings: readonly string[];
  /** The id of the body that this one is part of. */
  readonly partOf?: string | null;
  readonly anonymity: Anonymity;
}

type Opening = Pick<Speaker, 'id' | 'name' | 'kind' | 'role' | 'affiliation' | 'side'>;

/** The record of a speaker: its fields in their order, without those of which nothing is known. */
export function speakerRecord(known: Known): Speaker {
  const { name, kind, role, affiliation, side, spellings, partOf, anonymity } = known;
  // Field after field: an optional field as a spread inside of the record is the slowest way to write it.
  const opening: { -readonly [Field in keyof Opening]: Opening[Field] } = {
    id: speakerId(known.idWords ?? name),
    name,
    kind,
  };
  if (role) opening.role = role;
  if (affiliation) opening.affiliation = affiliation;
  if (side) opening.side = side;
  return partOf ? { ...opening, spellings, partOf, anonymity } : { ...opening, spellings, anonymity };
}
