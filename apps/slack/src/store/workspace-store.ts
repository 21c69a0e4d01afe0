import { desc, eq, sql } from 'drizzle-orm';
import type { IncidentLibrary } from '../incidents/types.ts';
import { auditLog } from './audit-log.ts';
import { compareIncident } from './compare-incident.ts';
import { digestStore } from './digest-store.ts';
import { importSeeds } from './import-seeds.ts';
import type { IncidentCache } from './incident-cache.ts';
import { insertArticle } from './insert-article.ts';
import { prepareArticle } from './prepare-article.ts';
import { findIncident, readIncident, toSummary } from './read-incident.ts';
import { ensureWorkspace, insertIncident } from './save-incident.ts';
import { incidents, workspaces } from './schema/incidents.ts';
import type { Scope } from './scope.ts';
import type { WorkspaceStore } from './types.ts';

/** Everything of one workspace; nothing of it reaches another. */
export function workspaceStore(scope: Scope, cache: IncidentCache): WorkspaceStore {
  const { database, workspace } = scope;
  const library = storedLibrary(scope, cache);
  return {
    library,
    digests: digestStore(scope, library),
    audit: auditLog(scope),
    createIncident: (incident) =>
      database.transaction(async (transaction) => {
        const inside = { database: transaction, workspace };
        await ensureWorkspace(inside);
        return (await insertIncident(inside, incident)) !== null;
      }),
    addArticle: async (slug, incoming) => {
      const incident = await findIncident(scope, slug);
      if (incident === null) throw new TypeError(`Expected the slug of an incident, got “${slug}”.`);
      const prepared = prepareArticle(toSummary(incident), incoming);
      return database.transaction(async (transaction) => {
        const inside = { database: transaction, workspace };
        const added = await insertArticle(inside, incident.id, prepared);
        if (added.outcome !== 'known') await compareIncident(inside, incident.id);
        return added;
      });
    },
    importSeeds: (folder, now) => importSeeds(scope, folder, now),
  };
}

function storedLibrary(scope: Scope, cache: IncidentCache): IncidentLibrary {
  const { database, workspace } = scope;
  return {
    list: async () => {
      const rows = await database
        .select()
        .from(incidents)
        .where(eq(incidents.workspaceId, workspace))
        .orderBy(desc(sql`coalesce(${incidents.date}, '')`), incidents.slug);
      return rows.map(toSummary);
    },
    open: async (slug) => {
      const row = await findIncident(scope, slug);
      if (row === null) return null;
      const key = `${workspace}/${slug}`;
      const kept = cache.get(key, row.revision);
      if (kept !== null) return kept;
      const read = await readIncident(scope, slug);
      if (read === null) return null;
      cache.set(key, read);
      return read.loaded;
    },
    problems: async () => {
      const [row] = await database.select().from(workspaces).where(eq(workspaces.id, workspace));
      return row?.problems ?? [];
    },
  };
}
