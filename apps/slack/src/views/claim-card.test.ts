import { expect, test } from 'vitest';
import { claim, speaker } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { claimCard } from './claim-card.ts';

const article = { id: 'a.txt', text: 'x', publishedAt: '2023-05-04' };
const label = { name: 'LifeZette', linked: 'LifeZette' };
const place = { article, label };

test.each([
  [
    { who: 'Dmitry Peskov', role: 'Kremlin spokesman', quote: '“We know it.”', act: 'accuses' as const },
    'Dmitry Peskov (Kremlin spokesman) · accuses\n> “We know it.”\nLifeZette · published 4 May 2023 · direct quote',
  ],
  [
    {
      who: 'Zelensky',
      quote: 'no',
      act: 'denies' as const,
      stance: 'denies' as const,
      statedAt: '2023-05-03',
    },
    'Zelensky · denies\n> no\nLifeZette · said 3 May 2023, published 4 May 2023 · direct quote',
  ],
  [
    { who: 'Blinken', quote: 'it', act: 'declines-to-confirm' as const, stance: 'withholds' as const },
    'Blinken · declines to confirm\n> it\nLifeZette · published 4 May 2023 · direct quote',
  ],
  [
    { who: 'Blinken', quote: 'it', stance: 'denies' as const },
    'Blinken · asserts · denies\n> it\nLifeZette · published 4 May 2023 · direct quote',
  ],
])('%j', (sketch, shown) => {
  expect(shownText(claimCard(claim(sketch), place))).toBe(shown);
});

test('an unknown date is left out', () => {
  const card = claimCard(claim({ quote: 'x' }), { article: { id: 'a.txt', text: 'x' }, label });
  expect(shownText(card)).toMatch(/\nLifeZette · direct quote$/);
});

test('who passed it on is named, but not as passing on their own words', () => {
  const passedOn = { ...claim({ quote: 'x' }), via: [speaker('Dmitry Peskov'), speaker('Reuters')] };
  expect(shownText(claimCard(passedOn, place))).toMatch(/ · via Reuters$/);
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
  expect(shownText(claimCard(claim({ quote: 'x' }), { ...place, topic: 2 }))).toMatch(/ · topic 2$/);
});

test('who is accused is named', () => {
  const accusation = { ...claim({ quote: 'x', act: 'accuses' }), targets: [speaker('Washington')] };
  expect(shownText(claimCard(accusation, place))).toContain('Dmitry Peskov · accuses Washington\n');
});
