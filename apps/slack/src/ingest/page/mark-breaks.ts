import { isElement, isText, type PageDocument, type PageNode } from './dom.ts';

/**
 * Old pages set paragraphs apart by `<br><br>`, which Readability may drop where font tags end:
 *
 *     <font><b>Strike goes on</b></font><br><br><font>The strike …
 *
 * A paragraph separator (U+2029) before the first of them stays in the text.
 */
export function markBreaks(document: PageDocument): void {
  for (const br of document.querySelectorAll('br')) {
    if (isBreak(nextOf(br))) br.before('\u{2029}');
  }
}

function nextOf(node: PageNode): PageNode | null {
  let next = node.nextSibling;
  while (next !== null && isText(next) && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next;
}

function isBreak(node: PageNode | null): boolean {
  return node !== null && isElement(node) && node.localName === 'br';
}
