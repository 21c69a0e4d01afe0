import { compareArticles, type Incident } from '@incident/claims';
import { and, eq, sql } from 'drizzle-orm';
import { findingsOf } from './findings.ts';
import { readParsed } from './read-parsed.ts';
import { propositions, speakers } from './schema/comparison.ts';
import { incidents } from './schema/incidents.ts';
import type { TransactionScope } from './scope.ts';

/**
 * Compares the current articles of an incident and stores what comes of it: equal to `compareArticles` over all of
 * them. Articles are not read anew, their stored claims are; and only the incident that changed is compared. One
 * process at a time per incident: the others wait for the row.
 */
export async function compareIncident(scope: TransactionScope, incidentId: number): Promise<void> {
  const { database, workspace } = scope;
  const own = and(eq(incidents.workspaceId, workspace), eq(incidents.id, incidentId));
  // Not the stronger lock: articles that come in meanwhile point to the row and must not wait.
  const [incident] = await database.select().from(incidents).where(own).for('no key update');
  if (incident === undefined) return;
  const parsed = await readParsed(scope, incident);
  const compared = compareArticles(parsed, { propositions: incident.named });
  await storeSpeakers(scope, incidentId, compared);
  await storePropositions(scope, incidentId, compared);
  const { articles, claims } = compared;
  await database
    .update(incidents)
    .set({
      findings: findingsOf(compared),
      revision: sql`${incidents.revision} + 1`,
      articleCount: articles.length,
      claimCount: claims.filter(({ repeats }) => repeats === undefined).length,
      changedAt: sql`now()`,
    })
    .where(own);
}

async function storeSpeakers(
  { database, workspace: workspaceId }: TransactionScope,
  incidentId: number,
  { speakers: voices }: Incident,
): Promise<void> {
  await database
    .delete(speakers)
    .where(and(eq(speakers.workspaceId, workspaceId), eq(speakers.incidentId, incidentId)));
  const rows = voices.map((record, position) => ({
    workspaceId,
    incidentId,
    id: record.id,
    position,
    record,
    names: [...new Set([record.name, ...record.spellings])].join('\n'),
  }));
  for (const some of inChunks(rows)) await database.insert(speakers).values(some);
}

async function storePropositions(
  { database, workspace: workspaceId }: TransactionScope,
  incidentId: number,
  { propositions: topics, matrix }: Incident,
): Promise<void> {
  await database
    .delete(propositions)
    .where(and(eq(propositions.workspaceId, workspaceId), eq(propositions.incidentId, incidentId)));
  const rows = topics.map((record, position) => ({
    workspaceId,
    incidentId,
    id: record.id,
    position,
    record,
    positions: matrix.filter(({ propositionId }) => propositionId === record.id),
  }));
  for (const some of inChunks(rows)) await database.insert(propositions).values(some);
}

/** A statement takes 65,535 values at most. */
function inChunks<T>(rows: readonly T[], size = 2000): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
