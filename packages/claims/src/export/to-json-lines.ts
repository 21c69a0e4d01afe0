import type { Incident } from '../incident-types.ts';
import type { ParsedArticle } from '../types.ts';
import { recordsOf } from './records-of.ts';

/** Ends a line for some readers (Python's splitlines), though not for JSON. JSON.stringify leaves them as they are. */
const otherLineEnds = /[\u0085\u2028\u2029]/g;

/**
 * One claim a line, as JSON: `JSON.parse(line)` gives the record back. `claim.schema.json` in this package describes it.
 * Every line ends in a line feed, so that files can be joined.
 */
export function toJsonLines(input: ParsedArticle | Incident): string {
  return recordsOf('toJsonLines', input)
    .claims.map((claim) => `${JSON.stringify(claim).replace(otherLineEnds, escaped)}\n`)
    .join('');
}

function escaped(end: string): string {
  return `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
