import { and, eq, or } from 'drizzle-orm';
import { articleRow, claimRow } from './article-rows.ts';
import { type PreparedArticle, prepareArticle } from './prepare-article.ts';
import { articles } from './schema/articles.ts';
import { claims } from './schema/claims.ts';
import type { TransactionScope } from './scope.ts';
import type { AddedArticle } from './types.ts';

/**
 * Stores an article with its claims, unless its text is there already. The same address with another text is a new
 * revision: it becomes the current one, and the old one stays with its claims.
 */
export async function insertArticle(
  scope: TransactionScope,
  incidentId: number,
  prepared: PreparedArticle,
): Promise<AddedArticle> {
  const found = await findRelated(scope, incidentId, prepared);
  const { article, sha256, address } = prepared;
  const related = address === null ? [] : found.filter((row) => row.address === address);
  const previous = related.find((row) => row.current);
  const same = found.find((row) => row.sha256 === sha256);
  if (same !== undefined && (same.current || same.address !== address))
    return { articleId: same.id, outcome: 'known', claims: countClaims(prepared) };
  if (same === undefined && found.some((row) => row.id === article.id))
    return insertArticle(scope, incidentId, withOwnId(prepared));

  if (previous !== undefined) await setCurrent(scope, incidentId, previous.id, false);
  if (same !== undefined) {
    // Edited back to a text that it had before.
    await setCurrent(scope, incidentId, same.id, true);
    return { articleId: same.id, outcome: 'revised', claims: countClaims(prepared) };
  }
  const revision = Math.max(0, ...related.map((row) => row.revision)) + 1;
  const stored = await insertRows(scope, incidentId, prepared, { revision, revisionOf: previous?.id });
  // Somebody stored the same article at the same moment, and has committed: look again.
  if (!stored) return insertArticle(scope, incidentId, prepared);
  return {
    articleId: article.id,
    outcome: previous === undefined ? 'new' : 'revised',
    claims: countClaims(prepared),
  };
}

/** Stored articles that share the text, the address or the id. */
function findRelated(
  { database, workspace }: TransactionScope,
  incidentId: number,
  prepared: PreparedArticle,
) {
  const { id, sha256, address, current, revision } = articles;
  const alike = or(
    eq(sha256, prepared.sha256),
    eq(id, prepared.article.id),
    prepared.address === null ? undefined : eq(address, prepared.address),
  );
  return database
    .select({ id, sha256, address, current, revision })
    .from(articles)
    .where(and(eq(articles.workspaceId, workspace), eq(articles.incidentId, incidentId), alike));
}

/** Its id names another text already, so it gets one from its text. Ids of claims are made from it: it is read anew. */
function withOwnId({ article, incoming: { id: _, ...incoming } }: PreparedArticle): PreparedArticle {
  if (article.incident === undefined) throw new TypeError('A prepared article has an incident.');
  return prepareArticle(article.incident, incoming);
}

/** False when another article with that text, id or address came in between. */
async function insertRows(
  { database, workspace: workspaceId }: TransactionScope,
  incidentId: number,
  prepared: PreparedArticle,
  place: { readonly revision: number; readonly revisionOf: string | undefined },
): Promise<boolean> {
  const inserted = await database
    .insert(articles)
    .values({ ...articleRow(prepared), ...place, workspaceId, incidentId })
    .onConflictDoNothing()
    .returning({ id: articles.id });
  if (inserted.length === 0) return false;
  const rows = prepared.claims.map((claim, position) => ({
    ...claimRow(claim, position, prepared.article),
    workspaceId,
    incidentId,
  }));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await database.insert(claims).values(rows.slice(from, from + rowsAtOnce));
  return true;
}

// A statement takes 65,535 values at most, and a claim has 16.
const rowsAtOnce = 1000;

async function setCurrent(
  { database, workspace }: TransactionScope,
  incidentId: number,
  articleId: string,
  current: boolean,
): Promise<void> {
  for (const { table, id } of [
    { table: articles, id: articles.id },
    { table: claims, id: claims.articleId },
  ]) {
    await database
      .update(table)
      .set({ current })
      .where(and(eq(table.workspaceId, workspace), eq(table.incidentId, incidentId), eq(id, articleId)));
  }
}

function countClaims({ claims: all }: PreparedArticle): number {
  return all.filter(({ repeats }) => repeats === undefined).length;
}
