import { describe, expect, it, test } from 'vitest';
import { otherSplitters, type Splitter } from './other-splitters.ts';
import { readSeeds } from './seeds.ts';
import { lowerLayersOf } from './stages.ts';

/** Where ours and another splitter differ on the seeds, by words left and right of the place, and why ours is right. */
interface Difference {
  readonly place: string;
  readonly why: string;
}

const spoken = 'inside a quotation: speech is one unit, so that its claim keeps every sentence of it';
const speech: readonly Difference[] = [
  { place: '002 the Kremlin.│As a', why: spoken },
  { place: '002 own territory.│We are', why: spoken },
  { place: '002 Russian Federation.│Why would', why: spoken },
  { place: '002 need this?│To justify', why: spoken },
  { place: '002 and internationally.│This could', why: spoken },
  { place: '002 more rockets.│It’s exhausting,', why: spoken },
  { place: '002 all ends.│Will there', why: spoken },
  { place: '003 in Kiev.│Rather, it', why: spoken },
  { place: '003 in this.│Whatever it', why: spoken },
  { place: '003 details here.│In any', why: spoken },
];

const dated =
  'a date ends the sentence; parse-english holds "3." for the number of a list item or for an ordinal';
const answered =
  'the speech ends with its question, and a sentence of the writer follows; sbd sees no end before ”';

const known: Readonly<
  Record<string, { onlyTheirs: readonly Difference[]; onlyOurs: readonly Difference[] }>
> = {
  'parse-english': {
    onlyTheirs: speech,
    onlyOurs: [
      { place: '001 May 3.│They asserted', why: dated },
      { place: '001 May 3.│The measure', why: dated },
    ],
  },
  sbd: {
    onlyTheirs: speech,
    onlyOurs: [{ place: '002 be peace?”│His words', why: answered }],
  },
};

describe.each(Object.entries(otherSplitters))('beside %s, on the seeds', (name, splitter) => {
  const { agreed, onlyTheirs, onlyOurs } = compare(splitter);

  it('agrees on most places', () => {
    expect(agreed).toBeGreaterThan(100);
  });

  const listed = known[name] ?? { onlyTheirs: [], onlyOurs: [] };
  test.each(listed.onlyTheirs)('only it cuts $place: $why', ({ place }) => {
    expect(onlyTheirs).toContain(place);
  });
  test.each(listed.onlyOurs)('only we cut $place: $why', ({ place }) => {
    expect(onlyOurs).toContain(place);
  });

  // A place that is not listed is a new difference: find out who is right, then mend ours or add a row that says why.
  it('differs nowhere else', () => {
    expect(onlyTheirs).toEqual(listed.onlyTheirs.map(({ place }) => place));
    expect(onlyOurs).toEqual(listed.onlyOurs.map(({ place }) => place));
  });
});

test.each(Object.entries(otherSplitters))('%s is read with its offsets', (_, splitter) => {
  expect(splitter('It held.  She left.\u00a0We stayed.')).toEqual([10, 20]);
  expect(splitter('It held.')).toEqual([]);
});

/** Compares paragraph by paragraph, since no sentence goes on in the next one. */
function compare(splitter: Splitter) {
  let agreed = 0;
  const onlyTheirs: string[] = [];
  const onlyOurs: string[] = [];
  for (const { id, text } of readSeeds()) {
    const { tokens, blocks, sentences } = lowerLayersOf(text);
    for (const [index, { start, end, skip }] of blocks.entries()) {
      if (skip !== null) continue;
      const inside = sentences.filter(({ block }) => block === index).slice(1);
      const ours = inside.map(({ from }) => tokens.start[from] ?? -1);
      const theirs = splitter(text.slice(start, end)).map((offset) => start + offset);
      const name = (offset: number) => `${id.slice(0, 3)} ${around(text, offset)}`;
      agreed += ours.filter((offset) => theirs.includes(offset)).length;
      onlyTheirs.push(...theirs.filter((offset) => !ours.includes(offset)).map(name));
      onlyOurs.push(...ours.filter((offset) => !theirs.includes(offset)).map(name));
    }
  }
  return { agreed, onlyTheirs, onlyOurs };
}

/** Two words on either side of a boundary: "It held.│She left". */
function around(text: string, offset: number): string {
  const left = text.slice(0, offset).trim().split(/\s+/).slice(-2);
  const right = text.slice(offset).trim().split(/\s+/).slice(0, 2);
  return `${left.join(' ')}│${right.join(' ')}`;
}
