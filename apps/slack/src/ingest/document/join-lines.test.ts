import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

/** Lines at heights; a size after "/" where it is not 11. */
const page = (...lines: readonly [text: string, y: number, size?: number][]) =>
  lines.map(([text, y, size = 11]) => ({ text, y, size }));

test.each([
  ['lines of a paragraph', [page(['The dam', 700], ['held.', 686])], 'The dam held.'],
  [
    'a gap',
    [page(['One', 700], ['goes on.', 686], ['Two', 664], ['goes on.', 650])],
    'One goes on.\n\nTwo goes on.',
  ],
  ['other letters', [page(['Head', 700, 18], ['Text', 686])], 'Head\n\nText'],
  ['a broken word', [page(['move-', 700], ['ment', 686])], 'movement'],
  ['a name stays joined by its hyphen', [page(['Anna-', 700], ['Lena', 686])], 'Anna- Lena'],
  ['a new column in mid-sentence', [page(['The', 100], ['dam', 86], ['held.', 700])], 'The dam held.'],
  ['a new column after a sentence', [page(['It', 100], ['held.”', 86], ['Two', 700])], 'It held.”\n\nTwo'],
  ['a new page in mid-sentence', [page(['The dam', 86]), page(['held.', 700])], 'The dam held.'],
  ['a new page after a sentence', [page(['It held.', 86]), page(['Two', 700])], 'It held.\n\nTwo'],
  ['an empty page', [page(['The dam', 86]), [], page(['held.', 700])], 'The dam held.'],
  ['no lines', [[]], ''],
])('%s', (_, pages, text) => {
  expect(joinLines(pages)).toBe(text);
});
