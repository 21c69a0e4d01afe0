import { groupBy } from '../group-by.ts';
import type { Incident } from '../incident-types.ts';
import type { ParsedArticle } from '../types.ts';
import { csvCell } from './csv-cell.ts';
import { csvColumns } from './csv-columns.ts';
import { propositionsByClaim, type Records, recordsOf } from './records-of.ts';

/** Choices of the caller. */
export interface CsvOptions {
  /** Whether the names of the columns come first; true if absent. */
  readonly header?: boolean;
}

/**
 * One claim a row, after RFC 4180: commas, CRLF behind every row, a first row of column names. An absent field is an
 * empty cell; several values of one cell are joined with "; ". Cells that a spreadsheet could run as a formula get a
 * leading apostrophe (`csv-cell.ts`). Offsets are those of the records, so a row leads back to the exact words.
 */
export function toCsv(input: ParsedArticle | Incident, { header = true }: CsvOptions = {}): string {
  const records = recordsOf('toCsv', input);
  const { articles, claims, propositions } = records;
  const compared = comparedOf(records);
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const about = propositionsByClaim(propositions);

  const rows = claims.map((claim) => {
    const row = {
      claim,
      article: articleOf.get(claim.articleId),
      propositions: about.get(claim.id) ?? [],
      incidentSpeaker: compared.speakers.get(claim.id) ?? null,
      origin: compared.origins.get(claim.articleId) ?? null,
      contradictions: [...new Set(compared.contradictions.get(claim.id))],
    };
    return csvColumns.map(([, cell]) => csvCell(String(cell(row) ?? '')));
  });
  const names = header ? [csvColumns.map(([name]) => name)] : [];
  return [...names, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** By claim or article id: what the columns of a comparison hold. */
function comparedOf({ matrix, origins, contradictions }: Records): {
  speakers: ReadonlyMap<string, string | null>;
  origins: ReadonlyMap<string, string>;
  contradictions: ReadonlyMap<string, readonly string[]>;
} {
  const against = contradictions.flatMap(({ kind, supports, denies }) =>
    [...supports, ...denies].flatMap(({ claimIds }) => claimIds.map((id) => ({ id, kind }))),
  );
  const kinds = groupBy(against, ({ id }) => id);
  return {
    speakers: new Map(
      matrix.flatMap(({ speakerId, claimIds }) => claimIds.map((id) => [id, speakerId] as const)),
    ),
    origins: new Map(
      origins.flatMap(({ articleIds }) => articleIds.map((id) => [id, articleIds[0] ?? id] as const)),
    ),
    contradictions: new Map([...kinds].map(([id, own]) => [id, own.map(({ kind }) => kind)])),
  };
}
