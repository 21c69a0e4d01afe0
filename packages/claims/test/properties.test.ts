import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareArticles, parseArticle } from '../src/index.ts';
import { nastyTexts } from './nasty-texts.ts';
import { ownSpans, selfOverlapping, share, spansIn, ungrounded } from './spans.ts';
import { lowerLayersOf } from './stages.ts';

/** More of them when hunting: `FUZZ=50 vitest run …`. */
const effort = Number(process.env.FUZZ ?? 1);
const patience = 20_000 * effort;

describe.each(nastyTexts)('any text: %s', (_, texts, runs) => {
  const numRuns = runs * effort;
  const always = (holds: (text: string) => void) => fc.assert(fc.property(texts, holds), { numRuns });

  it('gives grounded records inside the text, the same in every run', { timeout: patience }, () => {
    always((text) => {
      const { article, claims, sections, skipped } = parse(text);
      expect(article.text).toBe(text);
      expect(ungrounded(text, { claims, sections, skipped })).toEqual([]);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      expect(parse(text)).toEqual({ article, claims, sections, skipped });
      expect(JSON.parse(JSON.stringify({ claims, sections, skipped }))).toEqual({
        claims,
        sections,
        skipped,
      });
    });
  });

  it('gives spans that keep apart, in order, and cut nothing in half', { timeout: patience }, () => {
    always((text) => {
      const { claims } = parse(text);
      expect(selfOverlapping(claims)).toEqual([]);
      for (const { content, source, cue } of claims) {
        expect(content.length).toBeGreaterThan(0);
        for (const [i, span] of content.entries())
          expect(content.slice(i + 1).filter((later) => later.start < span.end)).toEqual([]);
        if (source !== null && cue !== null) expect(share(source, cue)).toBe(false);
      }
      const starts = claims.map((claim) => Math.min(...ownSpans(claim).map(({ start }) => start)));
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const spans = spansIn(claims).map((span) => span.text);
      expect(spans.filter((span) => span !== span.trim())).toEqual([]);
      if (!/\p{Surrogate}/u.test(text))
        expect(spans.filter((span) => /\p{Surrogate}/u.test(span))).toEqual([]);
    });
  });

  it('takes each claim from one block that is read, and hosts from among its claims', {
    timeout: patience,
  }, () => {
    always((text) => {
      const { claims, sections, skipped } = parse(text);
      for (const claim of claims) {
        const own = ownSpans(claim);
        expect(skipped.filter(({ span }) => own.some((part) => share(part, span)))).toEqual([]);
        for (const part of own) {
          const blocks = sections.filter((section) => share(section, part));
          expect(blocks.map(({ section }) => section)).toEqual([claim.section]);
        }
        if (claim.within === null) continue;
        const host = claims.find(({ id }) => id === claim.within);
        // Depth is counted up to eight.
        if (claim.depth < 8) expect(host?.depth).toBeLessThan(claim.depth);
        expect(host?.content.some((span) => claim.cue !== null && share(span, claim.cue))).toBe(true);
      }
    });
  });

  it('can be compared with any other, and does not mind how lines end', { timeout: patience }, () => {
    always((text) => {
      const part = parseArticle({ id: 'a2', text: text.slice(text.length >> 1) });
      const { claims } = parse(text);
      expect(compareArticles([parse(text), part]).claims.length).toBe(claims.length + part.claims.length);
      const unix = text.replace(/\r\n?/g, '\n');
      expect(contentsOf(unix.replaceAll('\n', '\r\n'))).toEqual(contentsOf(unix));
    });
  });

  it('is covered by its tokens, its blocks by its sentences', { timeout: patience }, () => {
    always((text) => {
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
    });
  });
});

function parse(text: string) {
  return parseArticle({ id: 'a1', text, publishedAt: '2023-05-04' });
}

function contentsOf(text: string): string[][] {
  return parse(text).claims.map(({ content }) => content.map((span) => span.text.replace(/\s+/g, ' ')));
}

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
    ['claims of one speaker', 'Ann Lee said the dam held. '],
    ['people of one surname', 'Ann Lee said the dam held. Tom Lee said he left. Lee said so. '],
    ['somebody’s spokesman', 'Ann Lee’s spokesman said the dam held. '],
  ])('%s', (_, repeated) => {
    const timeOf = (length: number) => {
      const text = repeated.repeat(Math.ceil(length / repeated.length));
      // Milliseconds of this process, since the machine may be busy with others.
      const before = process.cpuUsage();
      parseArticle({ id: 'a1', text });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    timeOf(10_000);
    // Eight times the text in well under 8² times the time; the best of three, since machines hiccup.
    const best = (length: number) => Math.min(timeOf(length), timeOf(length), timeOf(length));
    expect(best(80_000)).toBeLessThan(30 * Math.max(best(10_000), 1));
  });
});
