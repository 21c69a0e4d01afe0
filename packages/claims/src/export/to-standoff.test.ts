import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { damArticle, damIncident } from '../../test/dam-incident.ts';
import { hostileIncident } from '../../test/hostile-incident.ts';
import { readStandoff } from '../../test/read-standoff.ts';
import type { Incident } from '../incident-types.ts';
import { codePointsOf } from './code-points.ts';
import { fragmentsOf } from './standoff-fragments.ts';
import { toStandoff } from './to-standoff.ts';

/** The document that an incident's offsets run through. */
const documentOf = ({ articles }: Incident) => articles.map(({ text }) => `${text}\n`).join('');

describe('fragmentsOf', () => {
  test.each([
    ['one line', 'a [b c] d', ['b c']],
    ['over a line end', 'a [b\nc] d', ['b', 'c']],
    ['over a Windows line end', 'a [b\r\nc] d', ['b', 'c']],
    ['over blank lines', 'a [b\n \n\nc] d', ['b', 'c']],
    ['touching', '[ab][cd]', ['abcd']],
    ['apart, out of order', '2[b] 1[a]', ['b', 'a']],
    ['a tab is no line end', '[a\tb]', ['a\tb']],
    ['a line separator is one', '[a\u2028b]', ['a', 'b']],
    ['half of a pair', 'a[\ud83d]\ude00', ['😀']],
    ['nothing but line ends', '[\n\r\n]', []],
  ])('%s', (_, marked, texts) => {
    const spans: { start: number; end: number; text: string }[] = [];
    let text = '';
    for (const [index, part] of marked.split(/[[\]]/).entries()) {
      if (index % 2 === 1) spans.unshift({ start: text.length, end: text.length + part.length, text: part });
      text += part;
    }
    const fragments = fragmentsOf(text, spans);
    expect(fragments.map((fragment) => fragment.text)).toEqual(texts);
    for (const { start, end, text: own } of fragments) expect(text.slice(start, end)).toBe(own);
  });
});

test('codePointsOf counts a pair once, a half as one', () => {
  const offset = codePointsOf('a😀b\ud83dc😀');
  expect([0, 1, 3, 4, 5, 6, 8].map(offset)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

describe('toStandoff', () => {
  it('gives source, cue, content and readings back', () => {
    const text = documentOf(damIncident);
    const { events, relations, problems } = readStandoff(toStandoff(damIncident), text);
    expect(problems).toEqual([]);
    const squeezed = (words: string | undefined) => words?.replace(/\s+/g, ' ');
    expect(events.map(({ note, roles, attributes }) => ({ note, ...roles, ...attributes }))).toEqual(
      damIncident.claims.map(({ id, source, cue, content, act, stance, form, factuality, polarity }) => ({
        note: id,
        ...(source === null ? {} : { Source: source.text }),
        ...(cue === null ? {} : { Cue: cue.text }),
        Content: squeezed(content.map((span) => span.text).join(' ')),
        Act: act,
        Stance: stance,
        Form: form,
        Factuality: factuality,
        Polarity: polarity,
      })),
    );
    expect(relations).toEqual(['Within h4 h3', 'Repeats h6 h2']);
  });

  it('is one article after the other: the first alone is the same', () => {
    expect(toStandoff(damIncident).startsWith(toStandoff(damArticle))).toBe(true);
  });

  it('is nothing without claims', () => {
    expect(toStandoff({ ...damArticle, claims: [] })).toBe('');
  });

  it('is read without complaint, whatever the text', () => {
    fc.assert(
      fc.property(hostileIncident, (incident) => {
        const { problems } = readStandoff(toStandoff(incident), documentOf(incident));
        expect(problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
