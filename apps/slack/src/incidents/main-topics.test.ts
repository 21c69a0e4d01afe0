import { expect, test } from 'vitest';
import { type ClaimSketch, incident } from '../../test/sample-incident.ts';
import { mainTopics } from './main-topics.ts';

const one = (about: string, who: string, more: Partial<ClaimSketch> = {}) => ({
  quote: 'x',
  about,
  who,
  ...more,
});

test.each<[string, ClaimSketch[], string[]]>([
  ['two voices', [one('A', 'Ana'), one('A', 'Ben')], ['A']],
  ['two stances of one voice', [one('A', 'Ana'), one('A', 'Ana', { stance: 'denies' })], ['A']],
  ['one voice twice is no topic', [one('A', 'Ana'), one('A', 'Ana')], []],
  ['a repeat adds nothing', [one('A', 'Ana'), one('A', 'Ben', { repeats: 'c0' })], []],
  [
    'contested first, then the most voices',
    [
      ...['Ana', 'Ben'].map((who) => one('two', who)),
      ...['Ana', 'Ben', 'Eva'].map((who) => one('three', who)),
      one('contested', 'Ana'),
      one('contested', 'Ben', { stance: 'withholds' }),
    ],
    ['contested', 'three', 'two'],
  ],
])('%s', (_, sketches, topics) => {
  expect(mainTopics(incident([{}], sketches)).map(({ label }) => label)).toEqual(topics);
});
