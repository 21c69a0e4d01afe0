import { parseArticle } from '@incident/claims';
import { expect, test } from 'vitest';
import { compare } from '../../test/compare.ts';
import { claimInContext } from '../incidents/claim-in-context.ts';
import { markPassage } from './mark-passage.ts';

function marked(text: string, which = 0): string {
  const incident = compare([{ id: 'a', text }]);
  const found = claimInContext(incident, incident.claims[which]?.id ?? '');
  if (found === null) throw new Error('There is no such claim.');
  return markPassage(found.claim, found.passage)
    .map(({ text: words, style }) => (style?.bold ? `[${words}]` : style?.italic ? `{${words}}` : words))
    .join('');
}

test.each([
  ['The mayor said the dam held. It rained.', '{The mayor} {said} [the dam held].'],
  [
    '“It held,” the mayor said, “and it will hold.”',
    '[“It held,”] {the mayor} {said}, [“and it will hold.”]',
  ],
  ['One.\n\nThe  mayor\tdenied the\nleak.', '{The mayor} {denied} [the leak].'],
])('%j', (text, shown) => {
  expect(marked(text)).toBe(shown);
});

test('a long run is cut, and says so', () => {
  const shown = marked(`“${'It rained, and '.repeat(900)}the dam held,” said the mayor.`);
  expect(shown.length).toBeLessThan(2600);
  expect(shown).toContain('…');
});

test('what is said is found in the text whatever stands around it', () => {
  const text = 'A quiet night. Police said two men fled. Nobody was hurt.';
  const { claims } = parseArticle({ id: 'a', text });
  const incident = compare([{ id: 'a', text }]);
  const found = claimInContext(incident, claims[0]?.id ?? '');
  expect([found?.before?.text, found?.passage.text, found?.after?.text]).toEqual([
    'A quiet night.',
    'Police said two men fled.',
    'Nobody was hurt.',
  ]);
  expect(claimInContext(incident, 'gone')).toBeNull();
});
