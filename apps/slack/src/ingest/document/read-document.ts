import { canonicalUrl, siteOf } from '../page/canonical-url.ts';
import { readPage } from '../page/read-page.ts';
import type { ReadArticle } from '../read-article.ts';
import { RefusalError, type Refused, refusedBy } from '../refusal.ts';
import { documentKind } from './document-kind.ts';
import { readMail } from './read-mail.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import type { SourceDocument } from './source-document.ts';

/** Whatever holds an article → the article. */
export async function readDocument(document: SourceDocument): Promise<ReadArticle | Refused> {
  try {
    const { bytes, url } = document;
    const kind = documentKind(bytes, document);
    if (kind === 'page') return readPage(document);
    if (kind === 'feed')
      throw new RefusalError('no-article', 'expected an article, this is a feed of articles');
    const read = await {
      text: () => readText(bytes, url === undefined ? undefined : document),
      mail: () => readMail(bytes),
      pdf: () => readPdf(bytes),
    }[kind]();
    if (url === undefined) return read;
    return { outlet: siteOf(new URL(url)), ...read, url, canonicalUrl: canonicalUrl(url, undefined) };
  } catch (error) {
    return refusedBy(error);
  }
}
