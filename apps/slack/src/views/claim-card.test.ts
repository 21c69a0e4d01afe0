import { expect, test } from 'vitest';
import { claim, speaker } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { claimCard } from './claim-card.ts';

const article = { id: 'a.txt', text: 'x', publishedAt: '2023-05-04' };
const label = { name: 'LifeZette', linked: 'LifeZette' };
const place = { article, label, evidence: 'e' };

test.each([
  [
    { who: 'Dmitry Peskov', role: 'Kremlin spokesman', quote: '“We know it.”', act: 'accuses' as const },
    'Dmitry Peskov (Kremlin spokesman) · accuses\n> “We know it.”\nLifeZette · published 4 May 2023 Evidence',
  ],
  [
    {
      who: 'Zelensky',
      quote: 'no',
      act: 'denies' as const,
      stance: 'denies' as const,
      statedAt: '2023-05-03',
    },
    'Zelensky · denies\n> no\nLifeZette · said 3 May 2023, published 4 May 2023 Evidence',
  ],
  [
    { who: 'Blinken', quote: 'it', act: 'declines-to-confirm' as const, stance: 'withholds' as const },
    'Blinken · declines to confirm\n> it\nLifeZette · published 4 May 2023 Evidence',
  ],
  [
    { who: 'Blinken', quote: 'it', stance: 'denies' as const },
    'Blinken · asserts · denies\n> it\nLifeZette · published 4 May 2023 Evidence',
  ],
])('%j', (sketch, shown) => {
  expect(shownText(claimCard(claim(sketch), place))).toBe(shown);
});

test('an unknown date is left out', () => {
  const card = claimCard(claim({ quote: 'x' }), { ...place, article: { id: 'a.txt', text: 'x' } });
  expect(shownText(card)).toMatch(/\nLifeZette Evidence$/);
});

test('who passed it on is named, but not as passing on their own words', () => {
  const passedOn = { ...claim({ quote: 'x' }), via: [speaker('Dmitry Peskov'), speaker('Reuters')] };
  expect(shownText(claimCard(passedOn, place))).toMatch(/ · via Reuters Evidence$/);
});

test('a quote stands outside mrkdwn, as printed', () => {
  const [words] = claimCard(claim({ quote: '“*Bold* <!channel> `x`”' }), place);
  expect(words).toMatchObject({
    type: 'rich_text',
    elements: [
      {},
      { type: 'rich_text_quote', elements: [{ type: 'text', text: '“*Bold* <!channel> `x`”' }] },
    ],
  });
});

test('interrupted content shows the gap', () => {
  const two = {
    ...claim({ quote: 'x' }),
    content: [
      { start: 0, end: 3, text: '“A,' },
      { start: 9, end: 12, text: 'B.”' },
    ],
  };
  expect(shownText(claimCard(two, place))).toContain('> “A, … B.”');
});

test('a claim with a row in the grid names the row', () => {
  expect(shownText(claimCard(claim({ quote: 'x' }), { ...place, topic: 2 }))).toMatch(/ · topic 2 Evidence$/);
});

test.each([
  ['accuses', 'accuses Washington'],
  ['warns', 'warns Washington'],
  ['demands', 'demands of Washington'],
] as const)('whom a claim is aimed at is named: %s', (act, head) => {
  const aimed = { ...claim({ quote: 'x', act }), targets: [speaker('Washington')] };
  expect(shownText(claimCard(aimed, place))).toContain(`Dmitry Peskov · ${head}\n`);
});

test('a long quote is cut between words, on one line', () => {
  const card = shownText(claimCard(claim({ quote: `“${'word \n'.repeat(200)}end”` }), place));
  expect(card).toMatch(/> “(word )+word…\n/);
  expect(card.length).toBeLessThan(320);
});

test('the button carries what it is for', () => {
  expect(claimCard(claim({ quote: 'x' }), place)[1]).toMatchObject({
    accessory: { action_id: 'claims_evidence', value: 'e' },
  });
});
