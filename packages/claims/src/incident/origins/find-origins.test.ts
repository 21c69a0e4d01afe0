import { describe, expect, it, test } from 'vitest';
import { institution, type Sketch, sketchIncident } from '../../../test/sketch-incident.ts';
import { other, own, wire } from '../../../test/wire-articles.ts';

/** Articles by name; those that count as one joined by a plus, with the reason. */
function drawn(texts: Readonly<Record<string, string>>, sketches: readonly Sketch[] = []): string[] {
  const articles = Object.entries(texts).map(([id, text]) => [id, { text }] as const);
  return sketchIncident(sketches, Object.fromEntries(articles)).origins.map(({ articleIds, reasons }) =>
    `${articleIds.join('+')} ${reasons.join(' ')}`.trim(),
  );
}

const wireText = wire.join(' ');

test.each([
  ['a copy', wireText, 'a+b same-text'],
  ['other paragraphs', wire.join('\n\n'), 'a+b same-text'],
  ['an edited copy', wireText.replace('eleven', '11').replace('metres', 'meters'), 'a+b same-text'],
  ['a copy with other marks', wireText.replaceAll(',', ' –').toUpperCase(), 'a+b same-text'],
  ['a copy cut short', wire.slice(0, 3).join(' '), 'a+b same-passages'],
  ['a copy in a longer text', [...own, ...wire].join('\n'), 'a+b same-passages'],
  ['more than half of it copied', [...wire.slice(0, 3), ...own.slice(0, 2)].join(' '), 'a+b same-passages'],
])('%s: one origin', (_, text, expected) => {
  expect(drawn({ a: wireText, b: text })).toEqual([expected]);
});

test.each([
  ['another text', own.join(' ')],
  ['one sentence of it', [wire[0], ...own].join(' ')],
  ['the same words in another order', wireText.split(' ').toReversed().join(' ')],
  ['nothing', ''],
])('%s: two origins', (_, text) => {
  expect(drawn({ a: wireText, b: text })).toEqual(['a', 'b']);
});

const agency = institution('Northwire', 'media');
const board = institution('board');

describe('origins', () => {
  it('says how many there are of eight articles', () => {
    const texts = {
      one: wireText,
      two: `By our staff. ${wireText}`,
      three: own.join(' '),
      four: wire.join('\n'),
      five: other.join(' '),
      six: [...wire].toReversed().join(' '),
      seven: wire.slice(1).join(' '),
      eight: other.slice(0, 2).join('\n'),
    };
    expect(drawn(texts)).toEqual(['one+two+four+six+seven same-text', 'three', 'five+eight same-passages']);
  });

  it('joins articles that have most of it from one agency, and the agency’s own', () => {
    const sketches = [
      { by: board, in: 'a', via: [agency] },
      { by: agency, in: 'b' },
      { by: board, in: 'c', via: [agency] },
      { by: board, in: 'c' },
      { by: board, in: 'c' },
    ];
    expect(drawn({}, sketches)).toEqual(['a+b same-chain', 'c']);
    const known = { d: { outlet: 'Northwire' }, e: { byline: 'Jo Marsh' } };
    expect(sketchIncident(sketches, known).origins.map(({ articleIds }) => articleIds.join('+'))).toEqual([
      'd+a+b',
      'e',
      'c',
    ]);
  });

  it('compares only what has enough words', () => {
    const short = 'The dam held. It rained. Nobody came.';
    expect(drawn({ a: short, b: short })).toEqual(['a', 'b']);
  });

  it('has every article in exactly one', () => {
    const texts = Object.fromEntries([...wire, ...wire, ...own].map((text, i) => [`a${i}`, text]));
    const found = sketchIncident(
      [],
      Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text }])),
    ).origins.flatMap(({ articleIds }) => articleIds);
    expect(found.toSorted()).toEqual(Object.keys(texts).toSorted());
  });
});
