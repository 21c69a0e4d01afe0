import type { Claim, ParsedArticle } from '@incident/claims';
import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { toArticle, toParsed } from './article-rows.ts';
import type { IncidentKey } from './read-parsed.ts';
import { articles } from './schema/articles.ts';
import { claims } from './schema/claims.ts';
import type { Scope } from './scope.ts';

/**
 * The articles of an incident as they were current when the article numbered `mark` had arrived, with their claims: of
 * the revisions of one article, the last one that was there.
 */
export async function readParsedAsOf(
  { database, workspace }: Scope,
  incident: IncidentKey,
  mark: number,
): Promise<ParsedArticle[]> {
  const rows = await database
    .select()
    .from(articles)
    .where(
      and(eq(articles.workspaceId, workspace), eq(articles.incidentId, incident.id), lte(articles.seq, mark)),
    )
    .orderBy(asc(articles.seq));
  const replaced = new Set(rows.flatMap(({ revisionOf }) => revisionOf ?? []));
  const current = rows.filter(({ id }) => !replaced.has(id));
  const byArticle = await readClaims(
    { database, workspace },
    incident,
    current.map(({ id }) => id),
  );
  return current.map((row) => toParsed(toArticle(row, incident), row, byArticle.get(row.id) ?? []));
}

async function readClaims(
  { database, workspace }: Scope,
  incident: IncidentKey,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, Claim[]>> {
  const byArticle = new Map<string, Claim[]>();
  if (articleIds.length === 0) return byArticle;
  const records = await database
    .select({ articleId: claims.articleId, record: claims.record })
    .from(claims)
    .where(
      and(
        eq(claims.workspaceId, workspace),
        eq(claims.incidentId, incident.id),
        inArray(claims.articleId, [...articleIds]),
      ),
    )
    .orderBy(asc(claims.articleId), asc(claims.position));
  for (const { articleId, record } of records) {
    const own = byArticle.get(articleId);
    if (own === undefined) byArticle.set(articleId, [record]);
    else own.push(record);
  }
  return byArticle;
}
