import type { KnownBlock } from '@slack/types';
import type { IncidentSummary } from '../incidents/types.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import type { AddedArticle } from '../store/types.ts';
import { button, context, section } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { count } from './count.ts';
import { code, escapeMrkdwn, link } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import type { Message } from './message.ts';
import { showDate } from './show-date.ts';

/** What came of one address. */
export type AddressResult =
  | { readonly address: string; readonly refused: string }
  | {
      readonly address: string;
      readonly outcome: AddedArticle['outcome'];
      readonly claims: number;
      /** Claims about what no other article of the incident speaks of. */
      readonly fresh: number;
      /** As it is stored; of a known article, the one that was there. */
      readonly article: NamedArticle;
    };

interface NamedArticle {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

type Named = Pick<IncidentSummary, 'slug' | 'title'>;

/** The answer while addresses are being read. */
export function readingScreen({ slug, title }: Named, addresses: readonly string[]): Message {
  const text = `Reading ${count(addresses.length, 'address', 'addresses')} for ${escapeMrkdwn(title, 150)} …`;
  return {
    text,
    blocks: [
      section(`${text}\n${addresses.map((address) => code(address)).join('\n')}`),
      context(`What came of them follows here. It is added to ${code(slug)}.`),
    ],
  };
}

/** What came of every address, in the order they were typed. */
export function addedScreen({ slug, title }: Named, results: readonly AddressResult[]): Message {
  const text = `${escapeMrkdwn(title, 150)}: ${tally(results)}.`;
  const open = button(
    'Open',
    ids.actions.openIncident,
    encodeScreenRequest({ screen: 'incident', slug, page: 1 }),
  );
  const rows: KnownBlock[] = results.map((result) => section(row(result)));
  return { text, blocks: [{ ...section(text), accessory: open }, ...rows] };
}

function tally(results: readonly AddressResult[]): string {
  const of = (kind: AddedArticle['outcome'] | 'refused') =>
    results.filter((result) => ('refused' in result ? 'refused' : result.outcome) === kind).length;
  const counts = [
    { amount: of('new'), words: `${count(of('new'), 'article')} added` },
    { amount: of('revised'), words: `${count(of('revised'), 'article')} brought up to date` },
    { amount: of('known'), words: `${of('known')} already here` },
    { amount: of('refused'), words: `${of('refused')} not added` },
  ];
  return counts.flatMap(({ amount, words }) => (amount === 0 ? [] : [words])).join(', ');
}

function row(result: AddressResult): string {
  if ('refused' in result) return `${code(result.address)}\nNot added: ${escapeMrkdwn(result.refused, 200)}.`;
  const { address, article, outcome } = result;
  const name = escapeMrkdwn(cleanLine(article.title ?? '') === '' ? address : (article.title ?? ''), 120);
  const facts = [
    `*${link(name, article.url, 300)}*`,
    ...(article.outlet === undefined ? [] : [escapeMrkdwn(article.outlet, 40)]),
    showDate(article.publishedAt ?? '') ?? 'date not given',
  ].join(' · ');
  if (outcome === 'known') return `Already here: ${facts}`;
  return `${facts}\n${outcome === 'revised' ? 'A new version of an article that was here: ' : ''}${found(result)}`;
}

/** "12 claims, 3 new". */
function found({ claims, fresh }: { readonly claims: number; readonly fresh: number }): string {
  return claims === 0 ? 'no claims found' : `${count(claims, 'claim')}, ${fresh === 0 ? 'none' : fresh} new`;
}
