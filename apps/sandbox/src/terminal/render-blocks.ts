import { type Foreign, isForeign, objectIn, objectsIn, stringIn } from '../foreign.ts';
import { type Inline, type InlineStyle, run } from './inline.ts';
import { paintLines, type Sheet } from './paint.ts';
import { plain, readMrkdwn } from './read-mrkdwn.ts';
import { readRichText } from './read-rich-text.ts';
import { renderRichText } from './render-rich-text.ts';
import { type Cell, renderTable } from './render-table.ts';

type Render = (block: Foreign, sheet: Sheet) => string[];

const renderers = new Map<string, Render>(
  Object.entries({
    header: (block, sheet) => paintLines(textOf(block.text, { bold: true }), sheet),
    section: renderSection,
    context: (block, sheet) =>
      paintLines(spaced(objectsIn(block.elements).map((each) => textOf(each, { dim: true }))), sheet),
    divider: (_, sheet) => [sheet.colors.dim('─'.repeat(sheet.width))],
    actions: (block, sheet) => paintLines(spaced(objectsIn(block.elements).map(control)), sheet),
    rich_text: renderRichText,
    markdown: (block, sheet) => paintLines(readMrkdwn(fromMarkdown(stringIn(block.text))), sheet),
    table: (block, sheet) => renderTable(tableRows(block), sheet),
    data_table: (block, sheet) => [
      ...paintLines(textOf(block.caption, { dim: true }), sheet),
      ...renderTable(tableRows(block), sheet),
    ],
    image: (block, sheet) => paintLines(run(`[image: ${stringIn(block.alt_text)}]`, { dim: true }), sheet),
    alert: (block, sheet) => paintLines([...run('! ', { bold: true }), ...textOf(block.text)], sheet),
    card: (block, sheet) => [
      ...paintLines(textOf(block.title, { bold: true }), sheet),
      ...paintLines(textOf(block.subtitle, { dim: true }), sheet),
      ...paintLines(textOf(block.body), sheet),
      ...paintLines(spaced(objectsIn(block.actions).map(control)), sheet),
    ],
    container: (block, sheet) => [
      ...paintLines(textOf(block.title, { bold: true }), sheet),
      ...renderBlocks(objectsIn(block.child_blocks), sheet),
    ],
    input: (block, sheet) => paintLines([...textOf(block.label, { bold: true }), ...run(' […]')], sheet),
  }),
);

// Blocks that belong to the one above them, and those whose next one belongs to them.
const leaning: ReadonlySet<string> = new Set(['context', 'actions', 'divider']);
const leading: ReadonlySet<string> = new Set(['divider']);

/** Slack's blocks as lines of terminal text. Knows Block Kit and nothing about any one app. */
export function renderBlocks(blocks: readonly unknown[], sheet: Sheet): string[] {
  let above = 'divider';
  return blocks.filter(isForeign).flatMap((block) => {
    const type = stringIn(block.type);
    const apart = !leaning.has(type) && !leading.has(above);
    above = type;
    const lines = (renderers.get(type) ?? unknownBlock)(block, sheet);
    return apart ? ['', ...lines] : lines;
  });
}

function renderSection(block: Foreign, sheet: Sheet): string[] {
  const accessory = isForeign(block.accessory) ? [...run('  '), ...control(block.accessory)] : [];
  const fields = objectsIn(block.fields).flatMap((field) => paintLines(textOf(field), sheet));
  const text = textOf(block.text);
  return [
    ...(text.length + accessory.length > 0 ? paintLines([...text, ...accessory], sheet) : []),
    ...fields,
  ];
}

/** A text object of either kind, or a bare string. */
function textOf(value: unknown, style: InlineStyle = {}): Inline[] {
  if (typeof value === 'string') return plain(value, style);
  const { type, text, alt_text: alt } = objectIn(value);
  if (type === 'image') return run(`[${stringIn(alt)}]`, style);
  return type === 'mrkdwn' ? readMrkdwn(quoted(stringIn(text)), style) : plain(stringIn(text), style);
}

function quoted(mrkdwn: string): string {
  return mrkdwn.replace(/^(?:>|&gt;) ?/gm, '│ ');
}

/** A button, menu or picker, as it can be shown where nothing can be pressed. */
function control(element: Foreign): Inline[] {
  const chosen = objectIn(element.initial_option).text;
  const label = textOf(element.text ?? chosen ?? element.placeholder);
  if (element.type === 'button') return [...run('[ ', { dim: true }), ...label, ...run(' ]', { dim: true })];
  if (element.type === 'image') return textOf(element, { dim: true });
  return [
    ...run('[ ', { dim: true }),
    ...(label.length > 0 ? label : run('…')),
    ...run(' ▾ ]', { dim: true }),
  ];
}

function spaced(parts: readonly (readonly Inline[])[]): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...run('  '), ...part]));
}

function tableRows(block: Foreign): Cell[][] {
  const rows = Array.isArray(block.rows) ? block.rows : [];
  return rows.map((row) => objectsIn(row).map(cellOf));
}

function cellOf(cell: Foreign): Inline[] {
  if (cell.type !== 'rich_text')
    return textOf(cell.type === 'raw_number' ? String(cell.value) : { text: cell.text });
  return objectsIn(cell.elements).flatMap((part, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...readRichText(part.elements),
  ]);
}

/** Markdown's bold, headings and links in the words of mrkdwn; the rest reads well as it is. */
function fromMarkdown(markdown: string): string {
  return markdown
    .replace(/^#{1,6} +(.+)$/gm, '*$1*')
    .replace(/\*\*([^*\n]+)\*\*/g, '*$1*')
    .replace(/\[([^\]\n]+)\]\((https?:[^)\s]+)\)/g, '<$2|$1>');
}

function unknownBlock(block: Foreign, sheet: Sheet): string[] {
  const text = textOf(block.text);
  return paintLines(
    text.length > 0 ? text : run(`[${stringIn(block.type) || 'block'}]`, { dim: true }),
    sheet,
  );
}
