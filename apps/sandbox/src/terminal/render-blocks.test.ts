import { describe, expect, test } from 'vitest';
import { sheetOf } from './paint.ts';
import { renderBlocks } from './render-blocks.ts';

const words = (text: string, style?: object) => ({ type: 'text', text, ...(style && { style }) });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const rich = (type: string, ...elements: object[]) => ({ type: 'rich_text', elements: [{ type, elements }] });
const cell = (text: string) => ({ type: 'raw_text', text });

const rows: readonly (readonly [name: string, block: object, lines: readonly string[]])[] = [
  ['header', { type: 'header', text: plain('The dam') }, ['The dam']],
  ['section', section('The dam *held*.'), ['The dam held.']],
  ['section wraps', section('one two three four five six'), ['one two three four', 'five six']],
  ['a full line', section('twenty columns, just five'), ['twenty columns, just', 'five']],
  ['fields', { type: 'section', fields: [mrkdwn('*Who*'), plain('the mayor')] }, ['Who', 'the mayor']],
  ['accessory', { ...section('A'), accessory: { type: 'button', text: plain('Open') } }, ['A  [ Open ]']],
  ['context', { type: 'context', elements: [mrkdwn('May 3'), plain('p. 1')] }, ['May 3  p. 1']],
  ['divider', { type: 'divider' }, ['─'.repeat(20)]],
  ['buttons', { type: 'actions', elements: [{ type: 'button', text: plain('Next ›') }] }, ['[ Next › ]']],
  [
    'menu',
    { type: 'actions', elements: [{ type: 'static_select', placeholder: plain('By') }] },
    ['[ By ▾ ]'],
  ],
  ['rich text', rich('rich_text_section', words('Peskov', { bold: true }), words(' said')), ['Peskov said']],
  ['quotation', rich('rich_text_quote', words('we know very well that')), ['│ we know very well', '│ that']],
  [
    'list',
    rich('rich_text_list', { type: 'rich_text_section', elements: [words('a long item of a list')] }),
    ['• a long item of a', '  list'],
  ],
  ['link', section('<https://a.example/1|said>'), ['said', '(https://a.example/1', ')']],
  ['bare link', section('<https://a.example>'), ['https://a.example']],
  ['mention', section('<@U1|ana> in <#C1|desk>'), ['@ana in #desk']],
  ['date', section('<!date^1683072000^{date}|May 3>'), ['May 3']],
  ['entities', section('a &lt;b&gt; &amp;amp; c'), ['a <b> &amp; c']],
  ['no mark inside words', section('snake_case_name 2*3*4'), ['snake_case_name', '2*3*4']],
  ['quote mark', section('&gt; said'), ['│ said']],
  ['markdown', { type: 'markdown', text: '# Head\n**bold**' }, ['Head', 'bold']],
  ['image', { type: 'image', alt_text: 'a map' }, ['[image: a map]']],
  ['unknown with text', { type: 'new_block', text: plain('words') }, ['words']],
  ['unknown', { type: 'constructor' }, ['[constructor]']],
  ['empty section', section(''), []],
  [
    'table',
    {
      type: 'table',
      rows: [
        [cell('Who'), cell('Act')],
        [cell('Peskov'), cell('denies')],
      ],
    },
    ['Who    │ Act', '───────┼───────', 'Peskov │ denies'],
  ],
  [
    'table cells wrap',
    {
      type: 'table',
      rows: [
        [cell('Who'), cell('Words')],
        [cell('Peskov'), rich('rich_text_section', words('we know very well'))],
      ],
    },
    ['Who    │ Words', '───────┼────────────', 'Peskov │ we know', '       │ very well'],
  ],
  [
    'narrow table',
    {
      type: 'table',
      rows: [
        [cell('A'), cell('B'), cell('C')],
        [cell('1'), cell('2'), cell('3')],
      ],
    },
    ['A: 1', 'B: 2', 'C: 3'],
  ],
  [
    'data table',
    { type: 'data_table', caption: 'Counts', rows: [[cell('Act')], [{ type: 'raw_number', value: 3 }]] },
    ['Counts', 'Act', '───', '3'],
  ],
];

describe('renderBlocks', () => {
  test.each(rows)('%s', (_, block, lines) => {
    expect(renderBlocks([block], sheetOf(20, false))).toEqual(lines);
  });

  test('a blank line stands between blocks, not before those that belong to the one above', () => {
    const context = { type: 'context', elements: [mrkdwn('p. 1')] };
    const blocks = [section('A'), context, section('B'), { type: 'divider' }, section('C')];
    expect(renderBlocks(blocks, sheetOf(3, false))).toEqual(['A', 'p.', '1', '', 'B', '───', 'C']);
  });

  test('colour only where it is asked for', () => {
    expect(renderBlocks([section('it *held on* there')], sheetOf(20, true))).toEqual([
      'it \u001b[1mheld on\u001b[22m there',
    ]);
  });

  test('no escape sequence of foreign text reaches the terminal', () => {
    const nasty = 'a\u001b]0;owned\u0007b\u009b31mc\u202ed';
    const blocks = [
      section(nasty),
      rich('rich_text_section', words(nasty)),
      { type: 'header', text: plain(nasty) },
    ];
    for (const block of blocks)
      expect(renderBlocks([block], sheetOf(60, false))).toEqual(['a]0;ownedb31mcd']);
  });

  test('foreign shapes give nothing rather than an error', () => {
    const odd = [
      null,
      3,
      'text',
      {},
      { type: 'section', text: 5 },
      { type: 'table', rows: 'x' },
      { type: 'rich_text', elements: [null] },
    ];
    expect(() => renderBlocks(odd, sheetOf(20, false))).not.toThrow();
  });
});
