import { and, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { compareIncident } from '../store/compare-incident.ts';
import { incidents } from '../store/schema/incidents.ts';
import { pendingComparisons } from '../store/schema/submissions.ts';
import { transact } from '../store/transact.ts';

const atOnce = 20;

/** Compares incidents with new articles, some at a time; says how many. What another process compares is left to it. */
export async function comparePending(pool: Pool): Promise<number> {
  const waiting = await drizzle(pool)
    .selectDistinct({
      workspaceId: pendingComparisons.workspaceId,
      incidentId: pendingComparisons.incidentId,
    })
    .from(pendingComparisons)
    .limit(atOnce);
  let compared = 0;
  for (const { workspaceId, incidentId } of waiting) {
    const own = and(eq(incidents.workspaceId, workspaceId), eq(incidents.id, incidentId));
    await transact(pool, async ({ database }) => {
      const [free] = await database
        .select({ id: incidents.id })
        .from(incidents)
        .where(own)
        .for('no key update', { skipLocked: true });
      if (free === undefined) return;
      // Only what is committed can be seen and taken away; an article that comes later leaves a row that stays.
      const seen = await database
        .delete(pendingComparisons)
        .where(
          and(eq(pendingComparisons.workspaceId, workspaceId), eq(pendingComparisons.incidentId, incidentId)),
        )
        .returning({ id: pendingComparisons.id });
      if (seen.length === 0) return;
      await compareIncident({ database, workspace: workspaceId }, incidentId);
      compared += 1;
    });
  }
  return compared;
}
