import PostalMime, { type Email } from 'postal-mime';
import { articleText } from '../page/article-text.ts';
import { parsePage } from '../page/dom.ts';
import type { ReadArticle } from '../read-article.ts';
import { readDate } from '../read-date.ts';
import { RefusalError } from '../refusal.ts';

/**
 * A mail (.eml) → an article: the subject is its title, the sender its byline, the date of sending its date. The plain
 * text is read where there is one, else the text of the HTML. Attachments are not read.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadArticle> {
  const mail = await parse(bytes);
  const text =
    (mail.text?.trim() ?? '') === '' ? textOf(mail.html) : (mail.text ?? '').replaceAll('\r\n', '\n').trim();
  if (text === '') {
    const attached = mail.attachments.length;
    throw new RefusalError(
      'no-article',
      `expected an article, the mail has no text${attached > 0 ? ` but ${attached} attached` : ''}`,
    );
  }
  const byline = mail.from?.name?.trim() || mail.from?.address;
  const title = mail.subject?.replaceAll(/\s+/g, ' ').trim();
  // As the sender's clock showed it; the parser gives the same moment in UTC, perhaps another day.
  const publishedAt = readDate(mail.headers.find(({ key }) => key === 'date')?.value ?? '');
  return {
    text,
    ...(title !== undefined && title !== '' && { title }),
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== null && { publishedAt }),
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    const mail = await PostalMime.parse(bytes);
    if (mail.from === undefined && mail.subject === undefined && mail.date === undefined) {
      throw new RefusalError(
        'bad-mail',
        'expected a mail with a sender, a subject or a date, this has none of them',
      );
    }
    return mail;
  } catch (error) {
    if (error instanceof RefusalError || !(error instanceof Error)) throw error;
    throw new RefusalError('bad-mail', `expected a mail, got: ${error.message}`);
  }
}

function textOf(html: string | undefined): string {
  return html === undefined ? '' : articleText(parsePage(html).body);
}
