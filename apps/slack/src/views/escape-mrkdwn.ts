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

/** Foreign text as code, where nothing is formatted; it holds no backtick of its own, which would end it. */
export function code(text: string, most = 100): string {
  return `\`${escapeMrkdwn(text.replaceAll('`', 'ˋ'), most)}\``;
}

/** A person of the workspace, from the id that Slack gave; anything else is shown as text. */
export function mention(userId: string): string {
  return /^[UW][A-Z0-9]{1,20}$/.test(userId) ? `<@${userId}>` : escapeMrkdwn(userId, 40);
}

/** A link in mrkdwn, or the escaped label alone when the address is no web address or too long to carry. */
export function link(label: string, url: string | undefined, longest = 500): string {
  if (url === undefined || !URL.canParse(url)) return label;
  const { protocol, href } = new URL(url);
  const address = escapeMrkdwn(href, href.length).replaceAll('|', '%7C');
  return (protocol === 'https:' || protocol === 'http:') && address.length <= longest
    ? `<${address}|${label}>`
    : label;
}
