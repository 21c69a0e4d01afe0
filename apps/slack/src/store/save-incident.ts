import type { NamedProposition } from '@incident/claims';
import { and, eq } from 'drizzle-orm';
import type { LoadProblem } from '../incidents/types.ts';
import { noFindings } from './findings.ts';
import { incidents, workspaces } from './schema/incidents.ts';
import type { TransactionScope } from './scope.ts';

/** What an incident is called, and what its file says beyond that. */
export interface IncidentDetails {
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
  readonly named: readonly NamedProposition[];
  /** Articles of its folder that could not be read. */
  readonly problems: readonly LoadProblem[];
}

/** Makes a workspace known; it may be known already. */
export async function ensureWorkspace({ database, workspace }: TransactionScope): Promise<void> {
  await database.insert(workspaces).values({ id: workspace }).onConflictDoNothing();
}

/** The id of a new incident, or null when its slug is taken. */
export async function insertIncident(
  { database, workspace }: TransactionScope,
  incident: Pick<IncidentDetails, 'slug' | 'title'> & Partial<IncidentDetails>,
): Promise<number | null> {
  const [row] = await database
    .insert(incidents)
    .values({ workspaceId: workspace, findings: noFindings, ...incident })
    .onConflictDoNothing({ target: [incidents.workspaceId, incidents.slug] })
    .returning({ id: incidents.id });
  return row?.id ?? null;
}

/** Brings title, date and named propositions up to what a file says now. */
export async function updateIncident(
  { database, workspace }: TransactionScope,
  { slug, ...details }: IncidentDetails,
): Promise<void> {
  await database
    .update(incidents)
    .set(details)
    .where(and(eq(incidents.workspaceId, workspace), eq(incidents.slug, slug)));
}
