import { expect, test } from 'vitest';
import type { JsonObject } from '../json.ts';
import { checkView } from './check-view.ts';

const plain = (length: number) => ({ type: 'plain_text', text: 'x'.repeat(length) });
const modal = (more: JsonObject = {}) => ({ type: 'modal', title: plain(24), blocks: [], ...more });
const input = { type: 'input', label: plain(1), element: { type: 'plain_text_input' } };
const section = { type: 'section', text: plain(3001) };

const rows: [string, JsonObject, 'modal' | 'home' | undefined, [string, string][]][] = [
  ['a modal', modal({ submit: plain(24), close: plain(24), callback_id: 'c' }), 'modal', []],
  ['a Home tab', { type: 'home', blocks: [] }, 'home', []],
  [
    'long title',
    modal({ title: plain(25) }),
    undefined,
    [['/view/title/text', 'must be less than 25 characters']],
  ],
  [
    'long submit',
    modal({ submit: plain(25) }),
    undefined,
    [['/view/submit/text', 'must be less than 25 characters']],
  ],
  ['no title', { type: 'modal', blocks: [] }, 'modal', [['/view', 'missing required field: title']]],
  [
    'private_metadata',
    modal({ private_metadata: 'x'.repeat(3001) }),
    'modal',
    [['/view/private_metadata', 'must be less than 3001 characters']],
  ],
  [
    'callback_id',
    modal({ callback_id: 'x'.repeat(256) }),
    'modal',
    [['/view/callback_id', 'must be less than 256 characters']],
  ],
  [
    'a modal as Home',
    modal(),
    'home',
    [
      ['/view/type', 'must be one of: home'],
      ['/view', 'invalid additional property: title'],
    ],
  ],
  [
    'a block',
    modal({ blocks: [section] }),
    'modal',
    [['/view/blocks/0/text/text', 'must be less than 3001 characters']],
  ],
  [
    '101 blocks',
    modal({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' })) }),
    'modal',
    [['/view/blocks', 'no more than 100 items allowed']],
  ],
  [
    'input without submit',
    modal({ blocks: [input] }),
    'modal',
    [['/view/blocks/0/input', 'must define `submit` to use an `input` block in modals']],
  ],
  ['input with submit', modal({ blocks: [input], submit: plain(1) }), 'modal', []],
];

test.each(rows)('%s', (_, view, type, expected) => {
  expect(checkView(view, type).map(({ pointer, message }) => [pointer, message])).toEqual(expected);
});
