import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

const blocks = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set(
  'amp-ad amp-analytics amp-consent amp-embed amp-iframe amp-sidebar audio button canvas embed form iframe input math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/**
 * The content of a page → plain text as `parseArticle` reads it: every paragraph, heading, list item and caption is a
 * paragraph of its own with a blank line between, a `<br>` is a line break, a table is one `| row | of cells |` per line.
 */
export function articleText(content: PageNode): string {
  const paragraphs: string[] = [];
  let line = '';
  let links = 0;
  let outsideLinks = false;
  const end = () => {
    const text = tidy(line);
    // Links and nothing else are a way to other pages.
    const navigation = links > 1 && !outsideLinks;
    const parts = navigation ? [] : text.split('\u{2029}').map((part) => part.trim());
    paragraphs.push(...parts.filter((part) => part !== ''));
    line = '';
    links = 0;
    outsideLinks = false;
  };
  const walk = (node: PageNode, inLink: boolean) => {
    if (isText(node)) {
      const text = (node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' ');
      line += text;
      outsideLinks ||= !inLink && /[\p{L}\p{N}]/u.test(text);
    }
    if (!isElement(node) || isUnread(node)) return;
    const { localName } = node;
    if (localName === 'br') line += '\n';
    if (localName === 'a') links += 1;
    const rows = localName === 'table' ? tableRows(node) : null;
    const block = blocks.has(localName);
    if (block) end();
    if (rows === null) for (const child of node.childNodes) walk(child, inLink || localName === 'a');
    else if (rows.length > 0) paragraphs.push(rows.join('\n'));
    if (block) end();
  };
  walk(content, false);
  end();
  return paragraphs.join('\n\n');
}

/** White space in order, and without the marks that tell a browser where words may break. */
function tidy(line: string): string {
  return line
    .replaceAll(/[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Not for readers, not text, or the number of a footnote. */
function isUnread(element: PageElement): boolean {
  if (unread.has(element.localName)) return true;
  if (element.localName === 'sup' && element.querySelector('a') !== null) return true;
  return element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true';
}

/** Rows of a table of data; null for a table that only lays out the page. */
function tableRows(table: PageElement): string[] | null {
  if (table.querySelector('table, td p + p, td h2, td ul') !== null) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.childNodes]
      .filter(isElement)
      .map((cell) => tidy((cell.textContent ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '/'))),
  );
  if (!rows.some((cells) => cells.length > 1)) return null;
  return rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => `| ${cells.join(' | ')} |`);
}
