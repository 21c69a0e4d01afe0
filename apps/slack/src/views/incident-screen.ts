import type { Claim, Incident } from '@incident/claims';
import type { KnownBlock } from '@slack/types';
import { orderClaims } from '../incidents/order-claims.ts';
import type { LoadedIncident } from '../incidents/types.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import { articleLabels } from './article-labels.ts';
import { articleRows } from './article-rows.ts';
import { context, header, section } from './blocks.ts';
import { claimCard } from './claim-card.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import type { Message } from './message.ts';
import { pagedScreen } from './paged-screen.ts';
import type { Entry } from './paginate.ts';
import { problemNote } from './problem-note.ts';
import { showDate } from './show-date.ts';
import { gridPropositions, stanceGrid } from './stance-grid.ts';

const gridNote = 'Withholds: will neither confirm nor deny. A stance that nobody takes has no line.';

/** Who says what about one incident: the stance grid, every claim, then the articles, page by page. */
export function incidentScreen(loaded: LoadedIncident, page: number): Message {
  const { summary, incident } = loaded;
  return pagedScreen({
    text: `${escapeMrkdwn(summary.title)}: ${figures(loaded)}.`,
    head: (first) => head(loaded, first),
    entries: [
      ...titled(['*Who supports, denies or withholds what*', gridNote], stanceGrid(incident)),
      ...titled(['*The claims, as printed*', dateNote(incident)], claimCards(loaded, orderClaims(incident))),
      ...titled(['*The articles*', ''], articleRows(incident.articles)),
    ],
    page,
    encodePage: (other) => encodeScreenRequest({ screen: 'incident', slug: summary.slug, page: other }),
  });
}

function head(loaded: LoadedIncident, first: boolean): KnownBlock[] {
  const date = showDate(loaded.summary.date ?? '') ?? 'date not given';
  const blocks: KnownBlock[] = [header(loaded.summary.title)];
  if (first) blocks.push(context(`${date} · ${figures(loaded)} · who said what, without a verdict`));
  const note = first ? problemNote(loaded.problems, 'article') : null;
  if (note !== null) blocks.push(context(note));
  if (first && loaded.summary.claims === 0) blocks.push(section('No claims were found in these articles.'));
  return blocks;
}

function figures({ summary, incident }: LoadedIncident): string {
  const repeats = incident.claims.length - summary.claims;
  const repeated = repeats === 0 ? '' : ` (and ${count(repeats, 'repeat')})`;
  return `${count(summary.articles, 'article')}, ${count(summary.claims, 'claim')}${repeated}`;
}

function claimCards({ incident }: LoadedIncident, claims: readonly Claim[]): Entry[] {
  const labels = articleLabels(incident.articles);
  const articles = new Map(incident.articles.map((article) => [article.id, article]));
  const topics = new Map(
    gridPropositions(incident).flatMap((proposition, index) =>
      proposition.claims.map(({ claimId }) => [claimId, index + 1] as const),
    ),
  );
  return claims.map((claim) =>
    claimCard(claim, {
      article: articles.get(claim.articleId),
      label: labels.get(claim.articleId),
      topic: topics.get(claim.id),
    }),
  );
}

function dateNote({ articles }: Incident): string {
  const undated = articles.some(({ publishedAt }) => showDate(publishedAt ?? '') === null);
  return undated ? 'A claim without a date: none is given.' : '';
}

/** The title stays with the first entry, never alone at the foot of a page. */
function titled([title, note]: readonly [string, string], [first, ...rest]: readonly Entry[]): Entry[] {
  if (first === undefined) return [];
  const under = note === '' ? [] : [context(note)];
  return [[{ type: 'divider' }, section(title), ...under, ...first], ...rest];
}
