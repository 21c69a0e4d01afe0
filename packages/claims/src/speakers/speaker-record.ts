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

/** The record of a speaker: its fields in their order, without those of which nothing is known. */
export function speakerRecord(known: Known): Speaker;
export function speakerRecord(known: Known): Partial<Speaker> {
  const { name, kind, role, affiliation, side, spellings, partOf, anonymity } = known;
  // Field after field, whole only at the end: an optional field as a spread inside of a record is the slowest way to
  // write it.
  const record: { -readonly [Field in keyof Speaker]?: Speaker[Field] } = {
    id: speakerId(known.idWords ?? name),
    name,
    kind,
  };
  if (role) record.role = role;
  if (affiliation) record.affiliation = affiliation;
  if (side) record.side = side;
  record.spellings = spellings;
  if (partOf) record.partOf = partOf;
  record.anonymity = anonymity;
  return record;
}
