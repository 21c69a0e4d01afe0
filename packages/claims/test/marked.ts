import { describe, expect, test } from 'vitest';
import { parseArticle } from '../src/parse-article.ts';
import type { Claim, Span } from '../src/types.ts';

/**
 * A text with the marks of the claim it holds: `{The mayor} <said> that [the dam held].` Source, cue, content; what has
 * no mark is absent. A text without marks holds no claim. Where a text holds several, the row is the text once per claim.
 */
export type Row = string | readonly string[];

/** Rows under the name of what they have in common. */
export type Group = readonly [name: string, rows: readonly Row[]];

/**
 * One test per row: strips the marks, parses the text, draws every claim found back onto it, and compares.
 * The claim of a row, or where it has several at least one, must come from the rule; null where any rule may find it.
 */
export function testRule(rule: string | null, groups: readonly Group[]): void {
  for (const [name, rows] of groups) {
    describe(name, () => {
      test.each(rows.map((row) => [row]))('%j', (row) => {
        const expected = (typeof row === 'string' ? [row] : row).filter(isMarked);
        const claims = claimsIn(row);
        expect(drawAll(row, claims)).toEqual(expected);
        if (rule !== null && expected.length > 0) expect(claims.map((claim) => claim.rule)).toContain(rule);
      });
    });
  }
}

/** The claims that `parseArticle` finds in the text of a row. */
export function claimsIn(row: Row): readonly Claim[] {
  return parseArticle({ id: 'row', text: plain(row) }).claims;
}

/** The text of the row once per claim, marked. */
export function drawAll(row: Row, claims: readonly Claim[]): string[] {
  return claims.map((claim) => draw(plain(row), claim));
}

function isMarked(text: string): boolean {
  return /[{<[]/.test(text);
}

function plain(row: Row): string {
  return (typeof row === 'string' ? row : (row[0] ?? '')).replace(/[{}<>[\]]/g, '');
}

function draw(text: string, { source, cue, content }: Claim): string {
  const parts: { span: Span; open: string; close: string }[] = content.map((span) => mark(span, '[', ']'));
  if (source !== null) parts.push(mark(source, '{', '}'));
  if (cue !== null) parts.push(mark(cue, '<', '>'));
  let drawn = '';
  for (let i = 0; i <= text.length; i++) {
    for (const { span, close } of parts) if (span.end === i) drawn += close;
    for (const { span, open } of parts) if (span.start === i) drawn += open;
    drawn += text.charAt(i);
  }
  return drawn;
}

function mark(span: Span, open: string, close: string): { span: Span; open: string; close: string } {
  return { span, open, close };
}
