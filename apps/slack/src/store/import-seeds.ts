import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { listFolders } from '../incidents/list-folders.ts';
import { type IncidentFolder, readIncidentFolder } from '../incidents/read-incident-folder.ts';
import type { LoadProblem } from '../incidents/types.ts';
import { compareIncident } from './compare-incident.ts';
import { insertArticle } from './insert-article.ts';
import { prepareArticle } from './prepare-article.ts';
import { findIncident } from './read-incident.ts';
import { ensureWorkspace, type IncidentDetails, insertIncident, updateIncident } from './save-incident.ts';
import { workspaces } from './schema/incidents.ts';
import type { Scope, TransactionScope } from './scope.ts';
import type { IncomingArticle } from './types.ts';

/**
 * Brings every incident folder under `folder` into a workspace. What is there already stays as it is; a text that was
 * edited becomes a new revision, and a title, date or proposition that changed is taken over. What cannot be read is
 * kept as a problem of its incident, or of the workspace.
 */
export async function importSeeds(scope: Scope, folder: string, now: Date): Promise<void> {
  const listed = await listFolders(folder);
  const problems: LoadProblem[] = [];
  const read: IncidentFolder[] = [];
  for (const name of 'message' in listed ? [] : listed) {
    const found = await readIncidentFolder(folder, name);
    if ('message' in found) problems.push(found);
    else read.push(found);
  }
  if ('message' in listed) problems.push(listed);
  await inside(scope, async (transaction) => {
    await ensureWorkspace(transaction);
    await transaction.database.update(workspaces).set({ problems }).where(eq(workspaces.id, scope.workspace));
  });
  for (const found of read) await inside(scope, (transaction) => importIncident(transaction, found, now));
}

function inside<T>(
  { database, workspace }: Scope,
  work: (scope: TransactionScope) => Promise<T>,
): Promise<T> {
  return database.transaction((transaction) => work({ database: transaction, workspace }));
}

async function importIncident(
  scope: TransactionScope,
  { file, articles, problems }: IncidentFolder,
  now: Date,
): Promise<void> {
  const { slug, title, date = null, propositions: named = [] } = file;
  const before = await findIncident(scope, slug);
  const details = { slug, title, date, named, problems };
  const incidentId = before?.id ?? (await insertIncident(scope, details));
  // Another process is importing it at this moment.
  if (incidentId === null) return;
  let changed = before === null || !sameDetails(before, details);
  if (before !== null && changed) await updateIncident(scope, details);
  for (const { entry, text } of articles) {
    const { file: id, ...known } = entry;
    const incoming: IncomingArticle = {
      ...known,
      id,
      text,
      fetchedAt: now.toISOString(),
      origin: { kind: 'seed', from: `${slug}/${id}` },
    };
    const prepared = prepareArticle({ slug, ...(date === null ? {} : { date }) }, incoming);
    const { outcome } = await insertArticle(scope, incidentId, prepared);
    changed ||= outcome !== 'known';
  }
  if (changed) await compareIncident(scope, incidentId);
}

function sameDetails(a: IncidentDetails, b: IncidentDetails): boolean {
  const said = ({ title, date, named, problems }: IncidentDetails) => [title, date, named, problems];
  return isDeepStrictEqual(said(a), said(b));
}
