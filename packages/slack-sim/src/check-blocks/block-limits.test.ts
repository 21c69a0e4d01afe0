import { expect, test } from 'vitest';
import { checkBlocks } from './check-blocks.ts';
import {
  actions,
  button,
  divider,
  input,
  mrkdwn,
  option,
  plain,
  section,
  select,
  table,
  times,
  x,
} from './sample-blocks.ts';

const items = (most: number) => `no more than ${most} items allowed`;
const characters = (most: number) => `must be less than ${most + 1} characters`;
const firstElement = '/blocks/0/elements/0';

type Row = [
  name: string,
  limit: number,
  make: (size: number) => unknown[],
  pointer: string,
  words: (most: number) => string,
];

/** At its limit each is taken; one more is refused at this place, in these words. */
// biome-ignore format: one row a line
const rows: Row[] = [
  ['blocks of a message', 50, (n) => times(n, () => divider), '/blocks', items],
  ['section text', 3000, (n) => [section(n)], '/blocks/0/text/text', characters],
  ['section fields', 10, (n) => [{ type: 'section', fields: times(n, () => mrkdwn()) }], '/blocks/0/fields', items],
  ['section field', 2000, (n) => [{ type: 'section', fields: [mrkdwn(n)] }], '/blocks/0/fields/0/text', characters],
  ['header', 150, (n) => [{ type: 'header', text: plain(n) }], '/blocks/0/text/text', characters],
  ['context elements', 10, (n) => [{ type: 'context', elements: times(n, () => mrkdwn()) }], '/blocks/0/elements', items],
  ['actions elements', 25, (n) => [actions(...times(n, () => button()))], '/blocks/0/elements', items],
  ['button text', 75, (n) => [actions(button({ text: plain(n) }))], `${firstElement}/text/text`, characters],
  ['button value', 2000, (n) => [actions(button({ value: x(n) }))], `${firstElement}/value`, characters],
  ['button url', 3000, (n) => [actions(button({ url: x(n) }))], `${firstElement}/url`, characters],
  ['action_id', 255, (n) => [actions(button({ action_id: x(n) }))], `${firstElement}/action_id`, characters],
  ['block_id', 255, (n) => [{ type: 'divider', block_id: x(n) }], '/blocks/0/block_id', characters],
  ['select options', 100, (n) => [select({ options: times(n, () => option()) })], `${firstElement}/options`, items],
  ['option text', 75, (n) => [select({ options: [option({ text: plain(n) })] })], `${firstElement}/options/0/text/text`, characters],
  ['option value', 150, (n) => [select({ options: [option({ value: x(n) })] })], `${firstElement}/options/0/value`, characters],
  ['option groups', 100, (n) => [select({ option_groups: times(n, () => ({ label: plain(), options: [option()] })) })], `${firstElement}/option_groups`, items],
  ['overflow options', 5, (n) => [actions({ type: 'overflow', options: times(n, () => option()) })], `${firstElement}/options`, items],
  ['placeholder', 150, (n) => [select({ options: [option()], placeholder: plain(n) })], `${firstElement}/placeholder/text`, characters],
  ['checkboxes', 10, (n) => [actions({ type: 'checkboxes', options: times(n, () => option()) })], `${firstElement}/options`, items],
  ['confirm title', 100, (n) => [actions(button({ confirm: { title: plain(n), text: plain() } }))], `${firstElement}/confirm/title/text`, characters],
  ['image alt_text', 2000, (n) => [{ type: 'image', image_url: 'u', alt_text: x(n) }], '/blocks/0/alt_text', characters],
  ['input label', 2000, (n) => [{ ...input({ type: 'plain_text_input' }), label: plain(n) }], '/blocks/0/label/text', characters],
  ['markdown', 12_000, (n) => [{ type: 'markdown', text: x(n) }], '/blocks/0/text', characters],
  ['markdown in all', 12_000, (n) => [{ type: 'markdown', text: x(n - 1) }, { type: 'markdown', text: 'x' }], '/blocks', (most) => `markdown blocks ${characters(most)} in all`],
  ['table rows', 100, (n) => [table(n, 1)], '/blocks/0/rows', items],
  ['table columns', 20, (n) => [table(1, n)], '/blocks/0/rows/0', items],
  ['tables', 1, (n) => times(n, () => table(1, 1)), '/blocks/1', () => 'only_one_table_allowed'],
  ['data table', 10_000, (n) => [{ type: 'data_table', caption: 'c', rows: [[{ type: 'raw_text', text: x(n) }]] }], '/blocks/0/rows', characters],
  ['container', 10, (n) => [{ type: 'container', title: plain(), child_blocks: times(n, () => section()) }], '/blocks/0/child_blocks', items],
  ['inside a container', 3000, (n) => [{ type: 'container', title: plain(), child_blocks: [section(n)] }], '/blocks/0/child_blocks/0/text/text', characters],
];

test.each(rows)('%s: %i', (_, limit, make, pointer, words) => {
  expect(checkBlocks(make(limit), 'message')).toEqual([]);
  expect(checkBlocks(make(limit + 1), 'message')).toMatchObject([
    { pointer, message: words(limit), code: 'failed_constraint' },
  ]);
});
