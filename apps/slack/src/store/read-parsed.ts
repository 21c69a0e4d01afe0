import type { Claim, ParsedArticle } from '@incident/claims';
import { and, asc, eq } from 'drizzle-orm';
import { toArticle, toParsed } from './article-rows.ts';
import { articles } from './schema/articles.ts';
import { claims } from './schema/claims.ts';
import type { TransactionScope } from './scope.ts';

export interface IncidentKey {
  readonly id: number;
  readonly slug: string;
  readonly date: string | null;
}

/** The current articles of an incident in order of arrival, each with its stored claims. */
export async function readParsed(
  { database, workspace }: TransactionScope,
  incident: IncidentKey,
): Promise<ParsedArticle[]> {
  const rows = await database
    .select()
    .from(articles)
    .where(
      and(
        eq(articles.workspaceId, workspace),
        eq(articles.incidentId, incident.id),
        eq(articles.current, true),
      ),
    )
    .orderBy(asc(articles.seq));
  const records = await database
    .select({ articleId: claims.articleId, record: claims.record })
    .from(claims)
    .where(
      and(eq(claims.workspaceId, workspace), eq(claims.incidentId, incident.id), eq(claims.current, true)),
    )
    .orderBy(asc(claims.articleId), asc(claims.position));
  const byArticle = new Map<string, Claim[]>();
  for (const { articleId, record } of records) {
    const own = byArticle.get(articleId);
    if (own === undefined) byArticle.set(articleId, [record]);
    else own.push(record);
  }
  return rows.map((row) => toParsed(toArticle(row, incident), row, byArticle.get(row.id) ?? []));
}
