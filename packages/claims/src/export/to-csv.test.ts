import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { damArticle, damIncident } from '../../test/dam-incident.ts';
import { hostileIncident, hostileText } from '../../test/hostile-incident.ts';
import { csvCell } from './csv-cell.ts';
import { toCsv } from './to-csv.ts';
import { wellFormed } from './well-formed.ts';

/** Rows as a strict reader of RFC 4180 sees them; halves of pairs are gone, as in any file. */
const read = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n', relax_column_count: false });
/** The rule of `csv-cell.ts` backwards. */
const withoutGuard = (cell: string) =>
  /^''*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell;

describe('csvCell', () => {
  test.each([
    ['plain', 'The wall', 'The wall'],
    ['empty', '', ''],
    ['a comma', 'a, b', '"a, b"'],
    ['marks', 'say "no"', '"say ""no"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['curly marks need none', '“no”', '“no”'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with marks', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a sum', '+1', "'+1"],
    ['a difference', '-1', "'-1"],
    ['an old function', '@SUM(A1)', "'@SUM(A1)"],
    ['behind a tab', '\t=1', "'\t=1"],
    ['behind a carriage return', '\r=1', '"\'\r=1"'],
    ['behind spaces', '  =1', "'  =1"],
    ['full width', '＝1', "'＝1"],
    ['what looks guarded already', "'=1", "''=1"],
    ['an apostrophe alone', "'tis", "'tis"],
    ['a sign inside', 'a=1', 'a=1'],
  ])('%s', (_, text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('can be undone, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [[cell = ''] = []] = read(`${csvCell(text)},\r\n`);
        expect(withoutGuard(cell)).toBe(wellFormed(text));
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toCsv', () => {
  const [names = [], ...rows] = read(toCsv(damIncident));
  const cell = (row: readonly string[], name: string) => withoutGuard(row[names.indexOf(name)] ?? '');

  it('has one row a claim, each column once', () => {
    expect(rows.map((row) => cell(row, 'id'))).toEqual(damIncident.claims.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps its columns: new ones go to the end', () => {
    expect(names.join(' ')).toBe(
      'id articleId outlet title url publishedAt section paragraph speaker speakerId speakerKind speakerRole ' +
        'speakerAffiliation speakerSide anonymity act stance form content source cue cueLemma cueNegated hedges ' +
        'factuality polarity via targets statedAt about sourceSpan cueSpan contentSpans depth within repeats rule ' +
        'confidence flags propositions incidentSpeakerId origin contradictions',
    );
  });

  it('can leave the names out', () => {
    expect(toCsv(damIncident, { header: false })).toBe(toCsv(damIncident).slice(names.join(',').length + 2));
    expect(read(toCsv(damArticle, { header: false }))).toHaveLength(damArticle.claims.length);
  });

  it('ends every row in CRLF, the last too', () => {
    expect(toCsv({ ...damArticle, claims: [] })).toBe(`${names.join(',')}\r\n`);
    expect(toCsv(damIncident).endsWith('\r\n')).toBe(true);
  });

  it('survives any text: words come back by cell and by offset', () => {
    fc.assert(
      fc.property(hostileIncident, (incident) => {
        const [, ...any] = read(toCsv(incident));
        expect(any).toHaveLength(incident.claims.length);
        for (const [index, claim] of incident.claims.entries()) {
          const row = any[index] ?? [];
          const article = incident.articles.find(({ id }) => id === claim.articleId);
          expect(cell(row, 'id')).toBe(wellFormed(claim.id));
          expect(cell(row, 'title')).toBe(wellFormed(article?.title ?? ''));
          expect(cell(row, 'speaker')).toBe(wellFormed(claim.speaker?.name ?? ''));
          expect(cell(row, 'source')).toBe(wellFormed(claim.source?.text ?? ''));
          const spans = cell(row, 'contentSpans')
            .split(';')
            .map((span) => span.split(':').map(Number));
          expect(spans.map(([start, end]) => article?.text.slice(start, end))).toEqual(
            claim.content.map(({ text }) => text),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
