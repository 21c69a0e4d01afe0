import { groupBy } from '../group-by.ts';
import type { IncidentSpeaker } from '../incident-types.ts';
import type { Article, Claim, Speaker } from '../types.ts';
import { institutionKey } from './institution-key.ts';
import { linkInstitutions } from './link-institutions.ts';
import { samePeople } from './people/same-people.ts';
import { rolesOf } from './roles-of.ts';

/** Speakers over all articles, and who a speaker of one article is among them. */
export interface MergedSpeakers {
  readonly speakers: readonly IncidentSpeaker[];
  /** The id in `speakers`. */
  readonly idOf: (articleId: string, speaker: Speaker) => string;
}

interface Mentioned {
  readonly articleId: string;
  readonly speaker: Speaker;
  /** Place among all that are mentioned, in the order of the claims. */
  readonly place: number;
}

/**
 * Everybody who speaks, passes on or is addressed, once over all articles: institutions by the words of their names,
 * people by `samePeople`, sources without a name by the words they are called.
 */
export function mergeSpeakers(claims: readonly Claim[], articles: readonly Article[]): MergedSpeakers {
  const mentioned = mentionedIn(claims);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ids = new Map<string, Map<string, string>>();
  const taken = new Set<string>();
  const merged = groupsOf(mentioned).map((group): IncidentSpeaker => {
    const [first] = group;
    const id = freeId(first.speaker.id, taken);
    for (const { articleId, speaker } of group) {
      const own = ids.get(articleId) ?? new Map<string, string>();
      ids.set(articleId, own.set(speaker.id, id));
    }
    return toIncidentSpeaker(id, group, byId);
  });
  const partOf = (speaker: IncidentSpeaker) => {
    const [first] = speaker.mentions;
    const known = first && speaker.partOf !== undefined && ids.get(first.articleId)?.get(speaker.partOf);
    return known || (taken.has(speaker.partOf ?? '') ? speaker.partOf : undefined);
  };
  return {
    speakers: linkInstitutions(merged, partOf),
    idOf: (articleId, { id }) => ids.get(articleId)?.get(id) ?? id,
  };
}

/** Every speaker of every article once, with all spellings there. */
function mentionedIn(claims: readonly Claim[]): Mentioned[] {
  const byArticle = new Map<string, Map<string, Mentioned>>();
  /** Most claims of a speaker share one record. */
  const seen = new Map<string, Set<Speaker>>();
  let place = 0;
  for (const { articleId, speaker, via, targets } of claims) {
    const own = byArticle.get(articleId) ?? new Map<string, Mentioned>();
    const known = seen.get(articleId) ?? new Set<Speaker>();
    byArticle.set(articleId, own);
    seen.set(articleId, known);
    for (const one of [speaker, ...via, ...targets]) {
      if (one === null || known.has(one)) continue;
      known.add(one);
      const before = own.get(one.id);
      const spellings = new Set([...(before?.speaker.spellings ?? []), ...one.spellings]);
      own.set(one.id, {
        articleId,
        place: before?.place ?? place++,
        speaker: { ...one, ...before?.speaker, spellings: [...spellings] },
      });
    }
  }
  return [...byArticle.values()].flatMap((own) => [...own.values()]).toSorted((a, b) => a.place - b.place);
}

type Group = readonly [Mentioned, ...Mentioned[]];

/** Who is one, in the order of first mention. */
function groupsOf(mentioned: readonly Mentioned[]): Group[] {
  const byRecord = new Map(mentioned.map((one) => [one.speaker, one]));
  const people = samePeople(
    mentioned.flatMap(({ speaker }) => (speaker.kind === 'person' ? [speaker] : [])),
  ).map(({ members }) => members.flatMap((speaker) => byRecord.get(speaker) ?? []));
  const others = groupBy(
    mentioned.filter(({ speaker }) => speaker.kind !== 'person'),
    ({ speaker }) => institutionKey(speaker),
  );
  return [...people, ...others.values()]
    .map((group) => group.toSorted((a, b) => a.place - b.place))
    .filter((group): group is [Mentioned, ...Mentioned[]] => group.length > 0)
    .toSorted(([a], [b]) => a.place - b.place);
}

/** The id of the first article; a second Maria becomes "maria-2". */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

function toIncidentSpeaker(
  id: string,
  group: Group,
  articles: ReadonlyMap<string, Article>,
): IncidentSpeaker {
  const speakers = group.map(({ speaker }) => speaker);
  const [first] = group;
  const name = fullestName(speakers) ?? first.speaker.name;
  const roles = rolesOf(group, articles);
  const role = roles.at(-1)?.role;
  const firstOf = <Field extends 'affiliation' | 'side' | 'partOf'>(field: Field) => {
    const value = speakers.find((speaker) => speaker[field] !== undefined)?.[field];
    return value === undefined ? {} : { [field]: value };
  };
  return {
    id,
    name,
    kind: first.speaker.kind,
    ...(role === undefined ? {} : { role }),
    ...firstOf('affiliation'),
    ...firstOf('side'),
    spellings: [...new Set([name, ...speakers.flatMap(({ spellings }) => spellings)])],
    ...firstOf('partOf'),
    anonymity: first.speaker.anonymity,
    mentions: group.map(({ articleId, speaker }) => ({ articleId, speakerId: speaker.id })),
    roles,
  };
}

/** Of people the longest in words, else the one that most articles print; the earlier of two. */
function fullestName(speakers: readonly Speaker[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  const person = speakers[0]?.kind === 'person';
  const words = (name: string) => (person ? name.split(/\s+/u).length : 0);
  return [...counts].toSorted(([a, na], [b, nb]) => words(b) - words(a) || nb - na)[0]?.[0];
}
