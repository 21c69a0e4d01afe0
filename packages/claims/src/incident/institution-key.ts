import { contentWords } from '../content-words.ts';
import type { Speaker, SpeakerKind } from '../types.ts';

/** Kinds that papers tell apart in different ways, and that mean one sort of speaker here. */
const oneSort: Partial<Record<SpeakerKind, string>> = {
  government: 'institution',
  organization: 'institution',
  media: 'institution',
};

/**
 * One key for the ways to name an institution: "the Kremlin’s press service", "press service of the Kremlin" and
 * "Kremlin press service" have the same words.
 */
export function institutionKey({ id, name, kind }: Speaker): string {
  const words = contentWords(name).toSorted().join(' ');
  return `${oneSort[kind] ?? kind} ${words === '' ? id : words}`;
}
