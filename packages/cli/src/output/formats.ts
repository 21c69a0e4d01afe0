import {
  type ParsedArticle,
  toCsv,
  toHtml,
  toJsonLines,
  toMarkdown,
  toSchemaOrg,
  toStandoff,
} from '@incident/claims';
import { claimTable } from './claim-table.ts';

/** How an article is written when articles come one after the other. */
export interface ArticleFormat {
  /** Before the first article. */
  readonly head?: () => string;
  readonly article: (parsed: ParsedArticle, choices: FormatChoices) => string;
  /** Whether several articles can follow one another in one file. */
  readonly joins: boolean;
}

export interface FormatChoices {
  /** Of several articles. */
  readonly several: boolean;
  /** Characters a line may have, for tables. */
  readonly width: number;
}

const nothing: ParsedArticle = { article: { id: 'none', text: '' }, sections: [], claims: [], skipped: [] };

/** The formats of `claims parse`. */
export const formats = {
  table: { article: (parsed, { width }) => claimTable(parsed, width), joins: true },
  jsonl: { article: (parsed) => toJsonLines(parsed), joins: true },
  csv: { head: () => toCsv(nothing), article: (parsed) => toCsv(parsed, { header: false }), joins: true },
  // One document a line where there are several: JSON has no other way to follow itself.
  jsonld: { article: (parsed, { several }) => toSchemaOrg(parsed, { indent: several ? 0 : 2 }), joins: true },
  markdown: { article: (parsed, { several }) => `${toMarkdown(parsed)}${several ? '\n' : ''}`, joins: true },
  standoff: { article: (parsed) => toStandoff(parsed), joins: false },
  html: { article: (parsed) => toHtml(parsed), joins: false },
} satisfies Record<string, ArticleFormat>;

export type Format = keyof typeof formats;

export const formatNames = Object.keys(formats);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
