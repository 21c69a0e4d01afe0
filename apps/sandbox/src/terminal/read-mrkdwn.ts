import { type Inline, type InlineStyle, run } from './inline.ts';
import { printable } from './printable.ts';

type Styled = (inner: string, style: InlineStyle) => Inline[];

const marks = new Map<string, InlineStyle>(
  Object.entries({
    '*': { bold: true },
    _: { italic: true },
    '~': { strike: true },
  }),
);

/** What stands between angle brackets in Slack's mrkdwn, told apart by its first character. */
const references = new Map<string, Styled>(
  Object.entries({
    '@': (inner, style) => [{ ...style, text: `@${labelOf(inner)}` }],
    '#': (inner, style) => [{ ...style, text: `#${labelOf(inner)}` }],
    '!': (inner, style) => [
      { ...style, text: inner.startsWith('date^') ? labelOf(inner) : `@${labelOf(inner)}` },
    ],
  }),
);

const token =
  /<([^<>\n]+)>|```([^`]+)```|`([^`\n]+)`|(?<![\p{L}\p{N}])([*_~])(?=\S)((?:(?!\4)[^\n])+)(?<=\S)\4(?![\p{L}\p{N}])/u;

/** Slack's mrkdwn as runs of text: `*Dmitry Peskov* <https://…|said>` → bold run, plain run, link run. */
export function readMrkdwn(mrkdwn: string, style: InlineStyle = {}): Inline[] {
  const inlines: Inline[] = [];
  let rest = mrkdwn;
  for (let found = token.exec(rest); found !== null; found = token.exec(rest)) {
    const [whole, reference, preformatted, code, mark, marked] = found;
    inlines.push(...plain(rest.slice(0, found.index), style));
    if (reference !== undefined) inlines.push(...readReference(reference, style));
    else if (mark !== undefined && marked !== undefined)
      inlines.push(...readMrkdwn(marked, { ...style, ...marks.get(mark) }));
    else inlines.push(...plain(preformatted ?? code ?? '', { ...style, code: true }));
    rest = rest.slice(found.index + whole.length);
  }
  return [...inlines, ...plain(rest, style)];
}

/** A text object of type `plain_text`: Slack un-escapes it and parses nothing. */
export function plain(text: string, style: InlineStyle = {}): Inline[] {
  return run(unescaped(text), style);
}

/** A link: its words, and its address behind them when the words are not the address. */
export function linkInlines(url: string, label: string, style: InlineStyle = {}): Inline[] {
  if (label === '' || label === url) return [{ ...style, link: true, text: printable(url) }];
  return [...plain(label, style), { dim: true, text: ` (${printable(url)})` }];
}

function readReference(reference: string, style: InlineStyle): Inline[] {
  const [first = '', rest = ''] = [reference[0], reference.slice(1)];
  const read = references.get(first);
  if (read) return read(rest, style);
  const bar = reference.indexOf('|');
  const url = unescaped(bar === -1 ? reference : reference.slice(0, bar));
  return linkInlines(url, bar === -1 ? '' : unescaped(reference.slice(bar + 1)), style);
}

function labelOf(reference: string): string {
  return printable(unescaped(reference.slice(reference.indexOf('|') + 1)));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
