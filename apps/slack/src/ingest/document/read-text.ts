import { decodeArticle } from '../../incidents/decode-article.ts';
import { decodePage } from '../page/decode-page.ts';
import type { ReadArticle } from '../read-article.ts';
import { RefusalError } from '../refusal.ts';

/**
 * Plain text → an article, unchanged but for its byte order mark. A file must be UTF-8 or say what else it is; a
 * server's text is read as pages are, whatever the server says of it or leaves unsaid.
 *
 * @param served - of a text that a server sent: the charset it named, if it named one
 */
export function readText(bytes: Uint8Array, served?: { readonly charset?: string }): ReadArticle {
  if (served !== undefined) {
    const text = decodePage(bytes, served.charset);
    if (text.trim() === '') throw new RefusalError('no-article', 'expected an article, there is no text');
    return { text };
  }
  const decoded = decodeArticle(bytes);
  if ('problem' in decoded) throw new RefusalError('bad-text', `expected a text, this ${decoded.problem}`);
  return { text: decoded.text };
}
