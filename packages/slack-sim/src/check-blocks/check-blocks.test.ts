import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBlocks, type Surface } from './check-blocks.ts';
import { measureBlocks } from './measure-blocks.ts';
import {
  actions,
  button,
  cell,
  divider,
  input,
  line,
  mrkdwn,
  option,
  plain,
  richText,
  section,
  select,
  table,
  times,
} from './sample-blocks.ts';

const firstElement = '/blocks/0/elements/0';
const image = { type: 'image', image_url: 'u', alt_text: 'a' };
const user = { type: 'user', user_id: 'U1' };
const emptyLine = { type: 'rich_text_section', elements: [] };
const list = (more: object) => ({ type: 'rich_text_list', style: 'bullet', elements: [], ...more });
const named = { ...divider, block_id: 'a' };
const act = button({ action_id: 'a' });

// biome-ignore format: one row a line
const refused: [string, unknown, string, string][] = [
  ['not a list', {}, '/blocks', 'must provide an array'],
  ['not an object', ['x'], '/blocks/0', 'must provide an object'],
  ['no type', [{}], '/blocks/0', 'missing required field: type'],
  ['unknown block', [{ type: 'chart' }], '/blocks/0/type', 'unsupported type: chart'],
  ['a name every object has', [{ type: 'constructor' }], '/blocks/0/type', 'unsupported type: constructor'],
  ['section without text or fields', [{ type: 'section' }], '/blocks/0', 'missing required field: text'],
  ['section with bare text', [{ type: 'section', text: 'x' }], '/blocks/0/text', 'must provide an object'],
  ['empty text', [section(0)], '/blocks/0/text/text', 'must be more than 0 characters'],
  ['no fields', [{ type: 'section', fields: [] }], '/blocks/0/fields', 'must provide at least 1 items'],
  ['mrkdwn header', [{ type: 'header', text: mrkdwn() }], '/blocks/0/text/type', 'unsupported type: mrkdwn'],
  ['mrkdwn button', [actions(button({ text: mrkdwn() }))], `${firstElement}/text/type`, 'unsupported type: mrkdwn'],
  ['button style', [actions(button({ style: 'blue' }))], `${firstElement}/style`, 'must be one of: primary, danger'],
  ['image in actions', [actions(image)], `${firstElement}/type`, 'unsupported type: image'],
  ['button in context', [{ type: 'context', elements: [button()] }], `${firstElement}/type`, 'unsupported type: button'],
  ['image without alt_text', [{ type: 'image', image_url: 'u' }], '/blocks/0', 'missing required field: alt_text'],
  ['image without source', [{ type: 'image', alt_text: 'a' }], '/blocks/0', 'missing required field: image_url'],
  ['no options', [select({ options: [] })], `${firstElement}/options`, 'must provide at least 1 items'],
  ['neither options nor groups', [select({})], firstElement, 'missing required field: options'],
  ['unknown property', [{ ...section(), colour: 'red' }], '/blocks/0', 'invalid additional property: colour'],
  ['a property every object has', [{ ...section(), constructor: 1 }], '/blocks/0', 'invalid additional property: constructor'],
  ['emoji in mrkdwn', [{ type: 'section', text: { ...mrkdwn(), emoji: true } }], '/blocks/0/text', 'invalid additional property: emoji'],
  ['verbatim as text', [{ type: 'section', text: { ...mrkdwn(), verbatim: 'yes' } }], '/blocks/0/text/verbatim', 'must provide a boolean'],
  ['block_id twice', [named, named], '/blocks/1/block_id', '`block_id` "a" already exists'],
  ['action_id twice', [actions(act, act)], '/blocks/0/elements/1/action_id', '`action_id` "a" already exists'],
  ['rich text without a section', [richText({ type: 'text', text: 'x' })], `${firstElement}/type`, 'unsupported type: text'],
  ['rich text element', [line({ type: 'bold' })], `${firstElement}/elements/0/type`, 'unsupported type: bold'],
  ['empty rich text', [line({ type: 'text', text: '' })], `${firstElement}/elements/0/text`, 'must be more than 0 characters'],
  ['rich text style', [line({ type: 'text', text: 'x', style: 'bold' })], `${firstElement}/elements/0/style`, 'must provide an object'],
  ['list without style', [richText(list({ style: undefined }))], firstElement, 'missing required field: style'],
  ['list of text', [richText(list({ elements: [{ type: 'text', text: 'x' }] }))], `${firstElement}/elements/0/type`, 'unsupported type: text'],
  ['emoji in code', [richText({ type: 'rich_text_preformatted', elements: [{ type: 'emoji', name: 'a' }] })], `${firstElement}/elements/0/type`, 'unsupported type: emoji'],
  ['link without url', [line({ type: 'link', text: 'x' })], `${firstElement}/elements/0`, 'missing required field: url'],
  ['mrkdwn cell', [{ type: 'table', rows: [[mrkdwn()]] }], '/blocks/0/rows/0/0/type', 'unsupported type: mrkdwn'],
  ['number cell without value', [{ type: 'table', rows: [[{ type: 'raw_number', text: '1' }]] }], '/blocks/0/rows/0/0', 'missing required field: value'],
  ['data table without caption', [{ type: 'data_table', rows: [[cell]] }], '/blocks/0', 'missing required field: caption'],
];

test.each(refused)('refused: %s', (_, blocks, pointer, message) => {
  expect(checkBlocks(blocks, 'message')).toMatchObject([{ pointer, message }]);
});

// biome-ignore format: one row a line
const taken: [string, object][] = [
  ['section with accessory', { ...section(), block_id: 'b', accessory: button({ action_id: 'a', style: 'danger' }) }],
  ['context with image', { type: 'context', elements: [image, mrkdwn()] }],
  ['rich text', line({ type: 'text', text: '“x”', style: { italic: true } }, { type: 'link', url: 'https://a.example' })],
  ['quote and list', richText({ type: 'rich_text_quote', elements: [user] }, list({ style: 'ordered', indent: 1, elements: [emptyLine] }))],
  ['rich text cell', { type: 'table', rows: [[line({ type: 'text', text: 'x' })]], column_settings: [{ align: 'right' }] }],
  ['select', select({ action_id: 'a', option_groups: [{ label: plain(), options: [option({ description: plain() })] }] })],
  ['card', { type: 'card', title: mrkdwn(150), actions: [button()] }],
  ['alert', { type: 'alert', text: plain(), level: 'warning' }],
  ['input', input({ type: 'plain_text_input', multiline: true, max_length: 3000 })],
];

test.each(taken)('taken: %s', (_, block) => {
  expect(checkBlocks([block], 'message')).toEqual([]);
});

test('the same action may stand in two blocks', () => {
  expect(checkBlocks([actions(act), actions(act)], 'message')).toEqual([]);
});

test.each<[Surface, number]>([
  ['message', 50],
  ['modal', 100],
  ['home', 100],
])('a %s holds %i blocks', (surface, most) => {
  expect(
    checkBlocks(
      times(most, () => divider),
      surface,
    ),
  ).toEqual([]);
  const constraint = { type: 'max_items', expected: most, got: most + 1 };
  const message = `no more than ${most} items allowed`;
  expect(
    checkBlocks(
      times(most + 1, () => divider),
      surface,
    ),
  ).toEqual([{ pointer: '/blocks', code: 'failed_constraint', message, constraint }]);
});

test('a table belongs in messages only', () => {
  expect(checkBlocks([table(1, 1)], 'modal')).toMatchObject([{ pointer: '/blocks/0/type' }]);
});

test('every error is told at once', () => {
  expect(checkBlocks([section(0), { type: 'chart' }, { type: 'header' }], 'message')).toHaveLength(3);
});

test('nothing makes it throw', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  expect(checkBlocks([{ type: 'data_table', rows: deep }], 'message')).not.toEqual([]);
  const attempt = fc.property(fc.anything(), fc.anything(), (one, two) => {
    checkBlocks(one, 'message');
    checkBlocks([{ type: 'section', text: one, fields: two }, two], 'home');
  });
  fc.assert(attempt, { numRuns: 200 });
});

/** slackapi/bolt-js #2867 and #2509 */
test.each([
  [4649, 28, true],
  [6020, 33, true],
  [9597, 50, true],
  [11_341, 45, false],
  [13_200, 3, false],
])('measured against Slack: %i characters in %i blocks, taken: %s', (characters, count, isTaken) => {
  const blocks = times(count, () => section(Math.ceil(characters / count)));
  expect(measureBlocks(blocks) <= 13_200).toBe(isTaken);
});
