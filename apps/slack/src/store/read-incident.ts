import { and, asc, eq } from 'drizzle-orm';
import type { IncidentSummary, LoadedIncident } from '../incidents/types.ts';
import { readParsed } from './read-parsed.ts';
import { propositions, speakers } from './schema/comparison.ts';
import { incidents } from './schema/incidents.ts';
import type { Scope, TransactionScope } from './scope.ts';

export type IncidentRow = typeof incidents.$inferSelect;

/** The row of an incident, or null. */
export async function findIncident(
  { database, workspace }: TransactionScope,
  slug: string,
): Promise<IncidentRow | null> {
  const [row] = await database
    .select()
    .from(incidents)
    .where(and(eq(incidents.workspaceId, workspace), eq(incidents.slug, slug)));
  return row ?? null;
}

/** An incident as its last comparison left it, all of one moment. Null when it is gone. */
export async function readIncident({ database, workspace }: Scope, slug: string): Promise<Read | null> {
  return database.transaction(
    async (transaction) => {
      const scope = { database: transaction, workspace };
      const row = await findIncident(scope, slug);
      if (row === null) return null;
      const parsed = await readParsed(scope, row);
      const topics = await transaction
        .select()
        .from(propositions)
        .where(and(eq(propositions.workspaceId, workspace), eq(propositions.incidentId, row.id)))
        .orderBy(asc(propositions.position));
      const voices = await transaction
        .select({ record: speakers.record })
        .from(speakers)
        .where(and(eq(speakers.workspaceId, workspace), eq(speakers.incidentId, row.id)))
        .orderBy(asc(speakers.position));
      const incident = {
        ...row.findings,
        articles: parsed.map(({ article }) => article),
        claims: parsed.flatMap(({ claims }) => claims),
        propositions: topics.map(({ record }) => record),
        speakers: voices.map(({ record }) => record),
        matrix: topics.flatMap(({ positions }) => positions),
      };
      return {
        revision: row.revision,
        loaded: { summary: toSummary(row), incident, problems: row.problems },
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

export interface Read {
  /** Of the incident; while it is the same, what was read still holds. */
  readonly revision: number;
  readonly loaded: LoadedIncident;
}

export function toSummary(row: IncidentRow): IncidentSummary {
  return {
    slug: row.slug,
    title: row.title,
    ...(row.date === null ? {} : { date: row.date }),
    articles: row.articleCount,
    claims: row.claimCount,
    changedAt: row.changedAt.toISOString(),
  };
}
