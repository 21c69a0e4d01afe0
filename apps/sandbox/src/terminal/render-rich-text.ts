import { type Foreign, objectsIn, stringIn } from '../foreign.ts';
import { paintLines, type Sheet } from './paint.ts';
import { readRichText } from './read-rich-text.ts';

type Render = (element: Foreign, sheet: Sheet) => string[];

const renderers = new Map<string, Render>(
  Object.entries({
    rich_text_section: (element, sheet) => paintLines(readRichText(element.elements), sheet),
    rich_text_quote: (element, sheet) =>
      prefixed(sheet.colors.dim('│ '), 2, sheet, (narrow) =>
        paintLines(readRichText(element.elements), narrow),
      ),
    rich_text_preformatted: (element, sheet) =>
      prefixed('    ', 4, sheet, (narrow) =>
        paintLines(readRichText(element.elements, { code: true }), narrow),
      ),
    rich_text_list: (element, sheet) => {
      const indent = typeof element.indent === 'number' ? Math.min(8, Math.max(0, element.indent)) : 0;
      const ordered = element.style === 'ordered';
      return objectsIn(element.elements).flatMap((item, index) => {
        const bullet = `${'  '.repeat(indent)}${ordered ? `${index + 1}.` : '•'} `;
        return hanging(bullet, sheet, (narrow) => renderElement(item, narrow));
      });
    },
  }),
);

/** A `rich_text` block: sections, lists, quotations and preformatted text. */
export function renderRichText(block: Foreign, sheet: Sheet): string[] {
  return objectsIn(block.elements).flatMap((element) => renderElement(element, sheet));
}

function renderElement(element: Foreign, sheet: Sheet): string[] {
  return renderers.get(stringIn(element.type))?.(element, sheet) ?? [];
}

function prefixed(
  prefix: string,
  width: number,
  sheet: Sheet,
  render: (narrow: Sheet) => string[],
): string[] {
  return render({ ...sheet, width: Math.max(1, sheet.width - width) }).map((line) => prefix + line);
}

function hanging(bullet: string, sheet: Sheet, render: (narrow: Sheet) => string[]): string[] {
  const lines = render({ ...sheet, width: Math.max(1, sheet.width - bullet.length) });
  return lines.map((line, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + line);
}
