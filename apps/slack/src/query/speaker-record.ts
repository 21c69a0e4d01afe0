import type { Claim, Incident, Proposition } from '@incident/claims';
import type { LoadedIncident } from '../incidents/types.ts';
import { saidAt } from './claim-date.ts';
import { claimTests } from './claim-tests.ts';

/** What one speaker says on one topic, in the order of time; claims without a date stand at the end. */
export interface Stand {
  readonly loaded: LoadedIncident;
  readonly topic: Proposition | null;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly claim: Claim;
  /** The first day on which it can have been said; null where that is not known. */
  readonly day: string | null;
  /** Both this step and the one before it have a day, and the stance is another. */
  readonly changed: boolean;
}

/** Everything that is said by whoever these words name, topic by topic; what changed first, then what is said most. */
export function speakerRecord(loaded: LoadedIncident, name: string, today: string): Stand[] {
  const { incident } = loaded;
  const isTheirs = claimTests({ by: name }, { incident, today }).get('by');
  const claims = incident.claims.filter((claim) => claim.repeats === undefined && isTheirs?.(claim));
  const topics = topicsOf(incident);
  const byTopic = new Map<Proposition | null, Claim[]>();
  for (const claim of claims) {
    const topic = topics.get(claim.id) ?? null;
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), claim]);
  }
  return [...byTopic]
    .map(([topic, of]) => ({ loaded, topic, steps: toSteps(of, incident) }))
    .toSorted((a, b) => changes(b) - changes(a) || b.steps.length - a.steps.length);
}

/** How often the position changed. */
export function changes({ steps }: Stand): number {
  return steps.filter(({ changed }) => changed).length;
}

function toSteps(claims: readonly Claim[], { articles }: Incident): Step[] {
  const article = new Map(articles.map((one) => [one.id, one]));
  const dated = claims
    .map((claim) => ({ claim, day: saidAt(claim, article.get(claim.articleId))?.first ?? null }))
    .toSorted((a, b) => compareDays(a.day, b.day));
  return dated.map(({ claim, day }, index) => {
    const before = dated[index - 1];
    // Of two stances on one day nobody knows which came first.
    const later = before !== undefined && day !== null && before.day !== null && before.day < day;
    return {
      claim,
      day,
      changed: later && sameVoice(before.claim, claim) && before.claim.stance !== claim.stance,
    };
  });
}

/** A side has many voices; only one voice can change its mind. */
function sameVoice(a: Claim, b: Claim): boolean {
  return a.speaker !== null && a.speaker.id === b.speaker?.id;
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

function topicsOf({ propositions }: Incident): ReadonlyMap<string, Proposition> {
  return new Map(
    propositions.flatMap((topic) => topic.claims.map(({ claimId }) => [claimId, topic] as const)),
  );
}
