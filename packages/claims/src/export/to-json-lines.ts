import type { Incident } from '../incident-types.ts';
import type { ParsedArticle } from '../types.ts';
import { type Records, recordsOf } from './records-of.ts';

/** Choices of the caller. */
export interface JsonLinesOptions {
  /**
   * Which records are written: the claims (if absent), or what a comparison found about them, each line with its kind in
   * `record`. `claim.schema.json` and `finding.schema.json` in this package describe them.
   */
  readonly records?: 'claims' | 'findings';
}

/** Ends a line for some readers (Python's splitlines), though not for JSON. JSON.stringify leaves them as they are. */
const otherLineEnds = /[\u0085\u2028\u2029]/g;

/**
 * One record a line, as JSON: `JSON.parse(line)` gives a claim back as it was. Every line ends in a line feed, so that
 * files can be joined.
 */
export function toJsonLines(
  input: ParsedArticle | Incident,
  { records: which = 'claims' }: JsonLinesOptions = {},
): string {
  const records = recordsOf('toJsonLines', input);
  const lines: readonly object[] = which === 'claims' ? records.claims : findings(records);
  return lines.map((one) => `${JSON.stringify(one).replace(otherLineEnds, escaped)}\n`).join('');
}

function findings(records: Records): object[] {
  const { propositions, speakers, matrix, contradictions, changes, origins, sourcing, variants, gaps } =
    records;
  const lists: readonly (readonly [record: string, items: readonly object[]])[] = [
    ['proposition', propositions],
    ['speaker', speakers],
    ['position', matrix],
    ['contradiction', contradictions],
    ['change', changes],
    ['origin', origins],
    ['sourcing', sourcing],
    ['variant', variants],
    ['gap', gaps],
  ];
  return lists.flatMap(([record, items]) => items.map((item) => ({ record, ...item })));
}

function escaped(end: string): string {
  return `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
