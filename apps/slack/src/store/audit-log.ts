import type { Audit } from '../digests/desk.ts';
import { ensureWorkspace } from './save-incident.ts';
import { audit } from './schema/desk.ts';
import type { Scope } from './scope.ts';

/** Writes down who changed what; rows are only ever added. */
export function auditLog({ database, workspace }: Scope): Audit {
  return (actor, action, subject, detail = {}) =>
    database.transaction(async (transaction) => {
      await ensureWorkspace({ database: transaction, workspace });
      await transaction.insert(audit).values({ workspaceId: workspace, actor, action, subject, detail });
    });
}
