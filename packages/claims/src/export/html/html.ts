import { wellFormed } from '../well-formed.ts';

/** Markup that is safe to put into a page. Made by `html` only. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a hole of `html`: strings are foreign text and get escaped, null is nothing. */
export type Hole = string | number | null | Html | readonly Html[];

/**
 * Template for markup. Every string in a hole is escaped, so that forgetting is impossible; attributes stand in double
 * quotes. Script and style have no holes.
 *
 * @example html`<b title="${name}">${name}</b>`
 */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  let markup = parts[0] ?? '';
  for (const [index, hole] of holes.entries()) markup += fill(hole) + (parts[index + 1] ?? '');
  return { markup };
}

function fill(hole: Hole): string {
  if (hole === null) return '';
  if (typeof hole === 'string') return escapeHtml(hole);
  if (typeof hole === 'number') return String(hole);
  return isList(hole) ? hole.map(({ markup }) => markup).join('') : hole.markup;
}

function isList(hole: Html | readonly Html[]): hole is readonly Html[] {
  return Array.isArray(hole);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it: no markup, and U+FFFD for control characters, which HTML cannot hold. */
export function escapeHtml(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
