import { parseHTML } from 'linkedom';
import { RefusalError } from '../refusal.ts';

/** The little of the DOM that reading an article takes. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly nextSibling: PageNode | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  before(...nodes: (PageNode | string)[]): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

type Parsed = PageDocument | { readonly documentElement: null };

/** As deep as browsers go (512 in Chromium); below that, what works on the tree takes time with the square of it. */
const deepest = 512;
const mostElements = 200_000;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/** HTML → a document with a body; throws a refusal for a tree too deep or too large to be an article's. */
export function parsePage(html: string): PageDocument {
  const whole: { document: Parsed } = parseHTML(html);
  const isWhole = whole.document.documentElement?.localName === 'html';
  // A fragment, or something before `<html>` that hid it: the parser takes the first element for the root.
  const { document }: { document: PageDocument } = isWhole
    ? whole
    : parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const root = document.documentElement;
  checkSize(root);
  // <html> … <p> without a body between: a browser would put one there.
  const { body } = document;
  const strays = [...root.childNodes].filter(
    (node) => !isElement(node) || !['head', 'body'].includes(node.localName),
  );
  if (strays.length > 0) body.append(...strays);
  return document;
}

function checkSize(root: PageNode): void {
  const waiting: [PageNode, depth: number][] = [[root, 1]];
  let elements = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    if (!isElement(node)) continue;
    elements += 1;
    if (depth > deepest) {
      throw new RefusalError(
        'too-complex',
        `expected tags nested at most ${deepest} deep, the page nests them deeper`,
      );
    }
    if (elements > mostElements) {
      throw new RefusalError('too-complex', `expected at most ${mostElements} elements, the page has more`);
    }
    for (const child of node.childNodes) waiting.push([child, depth + 1]);
  }
}
