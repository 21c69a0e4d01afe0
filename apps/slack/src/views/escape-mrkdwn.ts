import { cleanLine } from './clean-text.ts';
import { truncate } from './truncate.ts';

/**
 * Foreign text for mrkdwn and for a message's `text`: cleaned, cut to `most` characters, then escaped, in this order,
 * so that a cut never halves an entity. Escaped text is at most five times as long.
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string, most = 300): string {
  return truncate(cleanLine(text), most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A link in mrkdwn, or the escaped label alone when the address is no web address or too long to carry. */
export function link(label: string, url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return label;
  const { protocol, href } = new URL(url);
  const address = escapeMrkdwn(href, href.length).replaceAll('|', '%7C');
  return (protocol === 'https:' || protocol === 'http:') && address.length <= 500
    ? `<${address}|${label}>`
    : label;
}
