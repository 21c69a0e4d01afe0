import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../src/index.ts';
import { selfOverlapping, ungrounded } from './spans.ts';
import { lowerLayersOf } from './stages.ts';

/** Any UTF-16 code unit, lone surrogates included. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Pieces of reporting sentences, and what breaks them. */
const piece = fc.constantFrom(
  ...'said says told reporters that whether the mayor denied claims claim accused of called asked according to reportedly'.split(
    ' ',
  ),
  ...'not never no had been would he she they it who which and but when because'.split(' '),
  ...'Ann Lee Mr. Mayor U.S. officials Kremlin Reuters Ukraine’s spokesman'.split(' '),
  ...'dam held Monday May 3 2023 yesterday could attack'.split(' '),
  ...['“', '”', '"', "''", '``', '‘', '’', '«', '»', '„', '「', '」', '(', ')', '[', ']', '{', '|'],
  ...['.', ',', ':', ';', '?', '!', '…', '—', '–', '-', ',”', '.”', '?”', '."', ",''"],
  ...['\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\u2028', '\ufeff', '😀', '\ud83d', '字', 'é', 'م'],
);
const joined = (gap: string) => fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(gap));

const texts: readonly [name: string, texts: fc.Arbitrary<string>, runs: number][] = [
  ['code units', fc.array(unit, { maxLength: 200 }).map((units) => units.join('')), 150],
  ['characters', fc.string({ unit: 'grapheme', maxLength: 200 }), 100],
  ['pieces of reporting sentences', joined(' '), 500],
  ['pieces without spaces between', joined(''), 150],
  [
    'sentences cut and put together',
    fc
      .array(fc.tuple(joined(' '), fc.constantFrom('. ', '.\n', '?” ', ',” ', '\n\n')))
      .map((parts) => parts.flat().join('')),
    100,
  ],
];

describe.each(texts)('any text of %s', (_, arbitrary, numRuns) => {
  it('gives grounded records, the same in every run, whose cues and contents keep apart', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const article = { id: 'a1', text, publishedAt: '2023-05-04' };
        const parsed = parseArticle(article);
        const { claims, sections, skipped } = parsed;
        expect(ungrounded(text, { claims, sections, skipped })).toEqual([]);
        expect(selfOverlapping(claims)).toEqual([]);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        expect(parseArticle(article)).toEqual(parsed);
      }),
      { numRuns },
    );
  });

  it('is covered by its tokens, its blocks by its sentences', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { tokens, blocks, sentences, quotations } = lowerLayersOf(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          const [start = -1, end = -1] = [tokens.start[i], tokens.end[i]];
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
        for (const [index, { from, to, skip }] of blocks.entries()) {
          const own = sentences.filter(({ block }) => block === index);
          const edges = own.flatMap((sentence) => [sentence.from, sentence.to]);
          const inner = own.slice(1).flatMap((sentence) => [sentence.from, sentence.from]);
          expect(edges).toEqual(skip === null ? [from, ...inner, to] : []);
        }
        // A quotation that begins in a sentence ends in it, or where its block ends.
        for (const { from, to, block } of sentences) {
          const last = quotations.list[quotations.of[to - 1] ?? -1];
          if (last !== undefined && last.from >= from)
            expect(Math.min(last.to, blocks[block]?.to ?? 0)).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns },
    );
  });
});

describe('hostile texts give no claims and no exception', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['white space', ' \n\t\r\n\u00a0\u3000'],
    ['a byte-order mark', '\ufeff'],
    ['a null character', '\u0000'],
    ['a lone surrogate', '\ud800'],
    ['one mark', '“'],
    ['UTF-16 read as Latin-1', 'T\u0000h\u0000e\u0000 \u0000m\u0000a\u0000y\u0000o\u0000r\u0000'],
    ['UTF-8 read as Latin-1', 'The mayorâ€™s â€œdamâ€\u009d'],
  ])('%s', (_, text) => {
    expect(parseArticle({ id: 'a1', text }).claims).toEqual([]);
  });

  test.each(['a', '“', '"', '\n', ' ', '('])('5 MB of %j', { timeout: 60_000 }, (repeated) => {
    expect(parseArticle({ id: 'a1', text: repeated.repeat(5_000_000) }).claims).toEqual([]);
  });

  test.each([
    '”',
    "'",
    ')',
    '|',
    ',',
    '.',
    '-',
    '1',
    '?',
    '字',
    'a.',
    'A.',
    'a-',
    "a'",
    '1,',
    '|a',
    '\ud83d\ude00',
    '\r\n',
  ])('100 KB of %j', (repeated) => {
    expect(parseArticle({ id: 'a1', text: repeated.repeat(100_000 / repeated.length) }).claims).toEqual([]);
  });
});

describe('odd texts keep their claims', () => {
  const plain = 'The mayor said that the dam held.';

  test.each([
    ['a byte-order mark', `\ufeff${plain}`],
    ['Windows line ends', `It broke.\r\n\r\n${plain}\r\n`],
    ['no-break spaces', plain.replaceAll(' ', '\u00a0')],
    ['unbalanced marks above', `“It broke. ( [ " \n\n${plain}`],
    ['unbalanced marks below', `${plain}\n\n) ] } ” » It broke “`],
    ['Arabic around it', `قال المتحدث نعم.\n\n${plain}\n\nقال المتحدث لا.`],
    ['Chinese around it', `他说：「是。」\n\n${plain}\n\n他走了。`],
    ['emoji around it', `😀🚁 It broke.\n${plain} 😀`],
    ['control characters around it', `\u0000\u0007\n\n${plain}\n\n\u001b`],
  ])('%s', (_, text) => {
    const { claims } = parseArticle({ id: 'a1', text });
    expect(claims.map(({ content }) => content.map((span) => span.text))).toEqual([
      [expect.stringMatching(/^the.dam.held$/)],
    ]);
  });
});

describe('time grows with length, not faster', () => {
  test.each([
    ['sentences', 'The mayor said that the dam held. '],
    ['paragraphs', 'The mayor said that the dam held.\n'],
    ['quotations', '“Yes,” the mayor said. “No.” '],
    ['short questions', 'Is it?\n'],
    ['opening marks', 'a “ '],
    ['table cells', '| Yes? | The mayor said no. '],
    ['a cue without end', 'said '],
    ['cues and days', 'said Monday '],
    ['names without end', 'Mayor '],
    ['sources without end', 'according to '],
    ['clauses without a stop', 'he said, she said, '],
    ['nouns without end', 'the claim that '],
  ])('%s', (_, repeated) => {
    const timeOf = (length: number) => {
      const text = repeated.repeat(Math.ceil(length / repeated.length));
      const started = performance.now();
      parseArticle({ id: 'a1', text });
      return performance.now() - started;
    };
    timeOf(10_000);
    // Eight times the text in well under 8² times the time; the best of three, since machines hiccup.
    const best = (length: number) => Math.min(timeOf(length), timeOf(length), timeOf(length));
    expect(best(80_000)).toBeLessThan(30 * Math.max(best(10_000), 1));
  });
});
