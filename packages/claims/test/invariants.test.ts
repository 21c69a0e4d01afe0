import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../src/index.ts';
import { hashOf, parseSeeds, readSeeds } from './seeds.ts';
import { ownSpans, selfOverlapping, share, spansIn, ungrounded } from './spans.ts';

const parsed = parseSeeds();
const all = parsed.flatMap(({ claims }) => claims);

describe.each(parsed)('$article.id', ({ article, claims, sections, skipped }) => {
  const { text } = article;

  it('has claims, and every span of its records is grounded', () => {
    expect(claims.length).toBeGreaterThan(3);
    expect(ungrounded(text, { claims, sections, skipped })).toEqual([]);
    for (const claim of claims) expect(claim.articleId).toBe(article.id);
  });

  it('has claims in the order of the text', () => {
    const starts = claims.map((claim) => Math.min(...ownSpans(claim).map(({ start }) => start)));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('has no claim whose cue overlaps its own content, and no content without words', () => {
    expect(selfOverlapping(claims)).toEqual([]);
    for (const { content } of claims) {
      expect(content.length).toBeGreaterThan(0);
      expect(content.every((span) => /[\p{L}\p{N}]/u.test(span.text))).toBe(true);
      for (const [i, span] of content.entries())
        expect(content.slice(i + 1).some((other) => share(span, other))).toBe(false);
    }
  });

  it('has hosts for its nested claims', () => {
    for (const claim of claims) {
      if (claim.within === null) {
        expect(claim.depth).toBe(0);
        continue;
      }
      const host = claims.find(({ id }) => id === claim.within);
      expect(host?.depth).toBe(claim.depth - 1);
      expect(host?.content.some((span) => claim.cue !== null && share(span, claim.cue))).toBe(true);
    }
  });

  it('repeats only earlier claims of its own', () => {
    for (const [i, { repeats }] of claims.entries()) {
      if (repeats !== undefined) expect(claims.slice(0, i).map(({ id }) => id)).toContain(repeats);
    }
  });

  it('takes nothing from what it skips, and says of all text which section it is', () => {
    for (const { span } of skipped) {
      const taken = claims.flatMap(ownSpans).filter((own) => share(own, span));
      expect(taken).toEqual([]);
    }
    for (const claim of claims) {
      for (const own of ownSpans(claim)) {
        const places = sections.filter((section) => share(section, own)).map(({ section }) => section);
        expect(new Set(places)).toEqual(new Set([claim.section]));
      }
    }
  });
});

it('gives no id twice', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

it('keeps the article as it was given', () => {
  expect(parsed.map(({ article }) => article)).toEqual(readSeeds());
});

it('loses nothing in JSON', () => {
  expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
});

it.each([
  ['other words', { start: 0, end: 3, text: 'bam' }],
  ['nothing', { start: 1, end: 1, text: '' }],
  ['an end behind the text', { start: 4, end: 9, text: 'held' }],
  ['a start before it', { start: -4, end: 8, text: 'held' }],
])('a span of %s would be seen', (_, span) => {
  expect(ungrounded('dam held', [{ source: span }])).toEqual([span]);
});

it('holds spans in claims, sections and what was skipped', () => {
  for (const part of ['claims', 'sections', 'skipped'] as const)
    expect(spansIn(parsed.map((one) => one[part])).length).toBeGreaterThan(0);
});

describe('the same records', () => {
  const hash = hashOf(parsed);

  it('in a second run', () => {
    expect(hashOf(parseSeeds())).toBe(hash);
  });

  it('whichever article comes first', () => {
    const reversed = readSeeds().reverse();
    const again = reversed.map((article) => parseArticle(article));
    expect(hashOf(again.reverse())).toBe(hash);
  });

  it('in another process, time zone and locale', () => {
    const script =
      'import { hashOf, parseSeeds } from "./test/seeds.ts"; process.stdout.write(hashOf(parseSeeds()));';
    const flags = ['--conditions=@incident/source', '--import', 'tsx', '--input-type=module'];
    const other = execFileSync(process.execPath, [...flags, '--eval', script], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(other).toBe(hash);
  });
});
