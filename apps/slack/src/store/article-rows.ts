import type { Article, Claim, ParsedArticle } from '@incident/claims';
import { parserVersion } from '../parser-version.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { articles } from './schema/articles.ts';
import type { claims } from './schema/claims.ts';

type ArticleRow = typeof articles.$inferSelect;

/** What an article is stored as, without its place among revisions. */
export function articleRow({ article, sha256, address, sections, incoming }: PreparedArticle) {
  const { id, text, title, outlet, url, byline, publishedAt } = article;
  const { fetchedAt, origin } = incoming;
  const known = { title, outlet, url, byline, publishedAt };
  return { id, text, sha256, address, ...known, fetchedAt, origin, sections, parserVersion };
}

/** What a claim is stored as: the record, and the columns that are asked for. */
export function claimRow(claim: Claim, position: number, article: Article) {
  const { speaker, source } = claim;
  const spellings = [speaker?.name, ...(speaker?.spellings ?? []), source?.text];
  return {
    articleId: article.id,
    id: claim.id,
    position,
    record: claim,
    speakerId: speaker?.id,
    side: speaker?.side,
    act: claim.act,
    stance: claim.stance,
    repeats: claim.repeats !== undefined,
    day: claim.statedAt?.value ?? article.publishedAt?.slice(0, 10),
    outlet: article.outlet,
    content: claim.content.map(({ text }) => text).join(' '),
    names: [...new Set(spellings.filter((spelling) => spelling !== undefined))].join('\n'),
  } satisfies Partial<typeof claims.$inferInsert>;
}

/** A stored article as the library takes it. */
export function toArticle(
  row: ArticleRow,
  incident: { readonly slug: string; readonly date: string | null },
): Article {
  const { id, text, title, outlet, url, byline, publishedAt } = row;
  const known = Object.entries({ title, outlet, url, byline, publishedAt });
  return {
    ...Object.fromEntries(known.filter(([, value]) => value !== null)),
    id,
    text,
    incident: { slug: incident.slug, ...(incident.date === null ? {} : { date: incident.date }) },
  };
}

/** The same with what the parser made of it. */
export function toParsed(article: Article, row: ArticleRow, claims: readonly Claim[]): ParsedArticle {
  const at = ({ start, end }: { start: number; end: number }) => ({
    start,
    end,
    text: article.text.slice(start, end),
  });
  return {
    article,
    sections: row.sections.map((part) => ({ ...at(part), section: part.section })),
    claims,
    skipped: row.sections.flatMap((part) =>
      part.skipped === undefined ? [] : [{ span: at(part), reason: part.skipped }],
    ),
  };
}
