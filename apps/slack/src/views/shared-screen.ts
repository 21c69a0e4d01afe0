import type { KnownBlock } from '@slack/types';
import type { Answer } from '../query/answer-query.ts';
import { formatFilter } from '../query/format-filter.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import { actions, button, context } from './blocks.ts';
import { claimCards } from './claim-cards.ts';
import { count } from './count.ts';
import { escapeMrkdwn, mention } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import { answerText, incidentHead } from './incident-head.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import { type LazySection, planPages } from './plan-pages.ts';
import { stanceGrid } from './stance-grid.ts';
import { titled } from './titled.ts';
import { weigh } from './weigh.ts';

const gridNote = 'Withholds: will neither confirm nor deny. A stance that nobody takes has no line.';
const mostClaims = 5;
const reserved = { blocks: 4, characters: 900 };

/** An answer for everybody in a channel: its first page, which stays as it is; each reader opens the rest alone. */
export function sharedScreen(answer: Answer, userId: string): Message {
  const { claims, filter, loaded } = answer;
  const { slug, title } = loaded.summary;
  const head = [...incidentHead(answer), context(`Shared by ${mention(userId)}`)];
  const grid = titled(
    '*Who supports, denies or withholds what*',
    gridNote,
    stanceGrid(loaded.incident, claims),
  );
  const sections: LazySection[] = [
    { length: grid.length, perPage: grid.length, entries: (from, to) => grid.slice(from, to) },
    claimCards({ ...answer, claims: claims.slice(0, mostClaims) }, mostClaims),
  ];
  const plan = planPages(sections, {
    blocks: limits.blocks - head.length - reserved.blocks,
    characters: limits.characters - weigh(head) - reserved.characters,
  });
  const line = formatFilter(filter);
  const request = { screen: 'incident' as const, slug, ...(line !== '' && { filter: line }), page: 1 };
  const more: KnownBlock[] = [
    { type: 'divider' },
    context(`${count(claims.length, 'claim')} in all; what you open is visible to you alone.`),
    ...actions([button('Open', ids.actions.openIncident, encodeScreenRequest(request))], ids.blocks.pages),
  ];
  return {
    text: `${escapeMrkdwn(title)}: ${answerText(answer)}.`,
    blocks: [...head, ...plan.blocks(1), ...more],
  };
}
