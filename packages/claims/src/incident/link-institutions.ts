import type { IncidentSpeaker } from '../incident-types.ts';

/**
 * Gives every speaker the institution it belongs to: what the records say, else the longest institution whose name its
 * own name begins or ends with ("Kremlin press service", "Ukraine’s security service"), of a person whose name the role
 * begins with ("Kremlin spokesman"). A side that is not known is that of the institution.
 */
export function linkInstitutions(
  speakers: readonly IncidentSpeaker[],
  known: (speaker: IncidentSpeaker) => string | undefined,
): IncidentSpeaker[] {
  const recorded = new Map(speakers.map((speaker) => [speaker.id, known(speaker)]));
  const institutions = new Map(
    speakers
      .filter(({ kind }) => kind === 'government' || kind === 'organization')
      .map((speaker) => [wordsOf(speaker.name).join(' '), speaker]),
  );
  const linked = speakers.map((speaker): IncidentSpeaker => {
    const { partOf: _, ...own } = speaker;
    const partOf = recorded.get(speaker.id) ?? byName(speaker, institutions, recorded)?.id;
    return partOf === undefined || partOf === speaker.id ? own : { ...own, partOf };
  });
  const byId = new Map(linked.map((speaker) => [speaker.id, speaker]));
  return linked.map((speaker) => {
    const side = sideAbove(speaker, byId);
    return side === undefined ? speaker : { ...speaker, side };
  });
}

function byName(
  { id, kind, name, role }: IncidentSpeaker,
  institutions: ReadonlyMap<string, IncidentSpeaker>,
  recorded: ReadonlyMap<string, string | undefined>,
): IncidentSpeaker | undefined {
  if (kind === 'government' || kind === 'organization') {
    const words = wordsOf(name);
    for (let count = words.length - 1; count > 0; count--) {
      const above = [words.slice(0, count), words.slice(-count)].map((part) =>
        institutions.get(part.join(' ')),
      );
      const found = above.find((one) => one !== undefined && one.id !== id);
      if (found !== undefined) return found;
    }
  }
  if (kind === 'person' && role !== undefined) {
    const words = wordsOf(role);
    for (let count = words.length - 1; count > 0; count--) {
      const found = institutions.get(words.slice(0, count).join(' '));
      // A state's name before a role says where somebody is from or what about: "Russia analyst".
      if (found !== undefined && (found.kind === 'organization' || recorded.get(found.id) !== undefined))
        return found;
    }
  }
  return undefined;
}

/** In small letters, without the "s" of a genitive. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's');
}

/** The side of the nearest institution above that has one. Records of others may run in a circle. */
function sideAbove(speaker: IncidentSpeaker, byId: ReadonlyMap<string, IncidentSpeaker>): string | undefined {
  const seen = new Set<IncidentSpeaker>();
  let at: IncidentSpeaker | undefined = speaker;
  while (at !== undefined && at.side === undefined && !seen.has(at)) {
    seen.add(at);
    at = byId.get(at.partOf ?? '');
  }
  return at?.side;
}
