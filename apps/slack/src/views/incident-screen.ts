import type { Button, KnownBlock } from '@slack/types';
import type { Answer } from '../query/answer-query.ts';
import { formatFilter } from '../query/format-filter.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import { articleRows } from './article-rows.ts';
import { actions, button, context, header, section } from './blocks.ts';
import { claimCards } from './claim-cards.ts';
import { emptyAnswer } from './empty-answer.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { filterRow } from './filter-row.ts';
import { ids } from './ids.ts';
import { answerText, filterLine, incidentHead, isFiltered } from './incident-head.ts';
import { limits } from './limits.ts';
import type { Message } from './message.ts';
import { type LazySection, planPages } from './plan-pages.ts';
import { stanceGrid } from './stance-grid.ts';
import { titled } from './titled.ts';
import { weigh } from './weigh.ts';

const gridNote = 'Withholds: will neither confirm nor deny. A stance that nobody takes has no line.';
const rowsPerPage = 3;
const claimsPerPage = 8;
const articlesPerPage = 12;

// Kept free on every page: a line, page number, buttons and one note that a command may add.
const reserved = { blocks: 4, characters: 900 };

/** Who says what about one incident: the stance grid, the claims that pass the filters, then the articles, page by page. */
export function incidentScreen(answer: Answer, page: number, shared = false): Message {
  const { loaded, claims } = answer;
  const { incident, summary } = loaded;
  const head = [...incidentHead(answer), ...filterRow(answer)];
  if (claims.length === 0 && isFiltered(answer)) return emptyAnswer(answer, head);

  const grid = titled('*Who supports, denies or withholds what*', gridNote, stanceGrid(incident, claims));
  const sections: LazySection[] = [
    {
      length: grid.length,
      perPage: rowsPerPage,
      first: grid.length,
      entries: (from, to) => grid.slice(from, to),
    },
    claimCards(answer, claimsPerPage),
    articleSection(answer),
  ];
  const plan = planPages(sections, {
    blocks: limits.blocks - head.length - reserved.blocks,
    characters: limits.characters - weigh(head) - reserved.characters,
  });
  const shown = Math.min(page, plan.pages);
  const text = `${escapeMrkdwn(summary.title)}: ${answerText(answer)}.`;
  return {
    text: plan.pages > 1 ? `${text} Page ${shown} of ${plan.pages}.` : text,
    blocks: [
      ...(shown === 1 ? head : [header(summary.title), ...filterLine(answer)]),
      ...(summary.claims === 0 ? [section('No claims were found in these articles.')] : []),
      ...plan.blocks(shown),
      ...foot(answer, shown, plan.pages, shared),
    ],
  };
}

function articleSection({ loaded }: Answer): LazySection {
  const { articles } = loaded.incident;
  return {
    length: articles.length,
    perPage: articlesPerPage,
    entries: (from, to) => {
      const rows = articleRows(articles, from, to);
      return from === 0 ? titled('*The articles*', '', rows) : rows;
    },
  };
}

function foot(answer: Answer, page: number, pages: number, shared: boolean): KnownBlock[] {
  const { filter, loaded } = answer;
  const { slug } = loaded.summary;
  const request = (other: number, line = formatFilter(filter)) =>
    encodeScreenRequest({
      screen: 'incident',
      slug,
      ...(line !== '' && { filter: line }),
      page: other,
    });
  const buttons: Button[] = [];
  if (page > 1) buttons.push(button('‹ Previous', ids.actions.previousPage, request(page - 1)));
  if (page < pages) buttons.push(button('Next ›', ids.actions.nextPage, request(page + 1)));
  if (!shared) buttons.push(button('Share to channel', ids.actions.share, request(page)));
  if (isFiltered(answer)) buttons.push(button('Clear filters', ids.actions.clearFilters, request(1, '')));
  const where = [pages > 1 ? `Page ${page} of ${pages}` : '', shared ? 'Shared to this channel' : ''];
  const note = where.filter((part) => part !== '').join(' · ');
  return [
    { type: 'divider' },
    ...(note === '' ? [] : [context(note)]),
    ...actions(buttons, ids.blocks.pages),
  ];
}
