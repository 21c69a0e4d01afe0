import type { Button, KnownBlock } from '@slack/types';
import type { DigestNews } from '../digests/digest-news.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import { actions, button, context, header, section } from './blocks.ts';
import { count } from './count.ts';
import { digestLines } from './digest-lines.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import { showDate } from './show-date.ts';
import { stanceCounts } from './stance-counts.ts';
import { stanceGrid } from './stance-grid.ts';
import { weigh } from './weigh.ts';

const reserved = { blocks: 3, characters: 900 };
const mostButtons = 5;
const gridRows = 3;

/** What a digest is made from. */
export interface Digest {
  /** The date on the wall of the channel, as an ISO day. */
  readonly date: string;
  readonly news: readonly DigestNews[];
  /** Said above the news: why the last one is missing. */
  readonly note?: string;
}

/**
 * What changed since the last digest, incident by incident, the weightiest first; an incident that is new to the channel
 * is introduced. What does not fit is counted, and *Open* shows everything to whoever presses it.
 */
export function digestScreen({ date, news, note }: Digest): Message {
  const day = showDate(date) ?? date;
  const titles = news.map(({ loaded }) => escapeMrkdwn(loaded.summary.title, 60));
  const text =
    news.length === 0 ? `Claims of ${day}: nothing changed.` : `Claims of ${day}: ${titles.join('; ')}`;
  const told = escapeMrkdwn(note ?? '', 300);
  const head: KnownBlock[] = [
    header(`Claims of ${day}`),
    ...(told === '' ? [] : [context(told)]),
    ...(news.length === 0 ? [section('Nothing changed since the last digest.')] : []),
  ];
  const buttons = news.slice(0, mostButtons).map(openButton);
  const { shown, left } = fill(head, news.map(incidentBlocks));
  const more =
    left === 0 ? [] : [context(`${count(left, 'more incident')} changed: \`/claims list\` shows them.`)];
  return {
    text: text.slice(0, limits.sectionText),
    blocks: [...head, ...shown, ...more, ...actions(buttons, ids.blocks.choices)],
  };
}

/** Whole incidents, in order, as long as there is room; the first one is cut to the room there is. */
function fill(head: readonly KnownBlock[], incidents: readonly KnownBlock[][]) {
  const room = {
    blocks: limits.blocks - head.length - reserved.blocks,
    characters: limits.characters - weigh(head) - reserved.characters,
  };
  const shown: KnownBlock[] = [];
  let taken = 0;
  for (const blocks of incidents) {
    const fits =
      shown.length + blocks.length <= room.blocks && weigh(shown) + weigh(blocks) <= room.characters;
    if (!fits && taken > 0) break;
    for (const block of blocks)
      if (shown.length < room.blocks && weigh(shown) + weigh([block]) <= room.characters) shown.push(block);
    taken += 1;
  }
  return { shown, left: incidents.length - taken };
}

function incidentBlocks({ loaded, before, diff }: DigestNews): KnownBlock[] {
  const { summary, incident } = loaded;
  const claims = incident.claims.filter(({ repeats }) => repeats === undefined);
  const facts = [count(summary.articles, 'article'), count(summary.claims, 'claim'), stanceCounts(claims)];
  const title: KnownBlock[] = [{ type: 'divider' }, section(`*${escapeMrkdwn(summary.title, 150)}*`)];
  const figures = facts.filter((fact) => fact !== '').join(' · ');
  if (diff === null || before === null)
    return [
      ...title,
      context(`New in this digest · ${figures}`),
      ...stanceGrid(incident).slice(0, gridRows).flat(),
    ];
  return [...title, ...digestLines(loaded, diff, before), context(`Now ${figures}`)];
}

function openButton({ loaded }: DigestNews): Button {
  const { slug, title } = loaded.summary;
  const value = encodeScreenRequest({ screen: 'incident', slug, page: 1 });
  return {
    ...button(`Open ${title}`, ids.actions.openIncident, value),
    action_id: `${ids.actions.openOneOf}:${slug}`,
  };
}
