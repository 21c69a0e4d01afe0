import type { KnownBlock } from '@slack/types';
import type { IncidentSummary, LoadProblem } from '../incidents/types.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import { button, context, header, section } from './blocks.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import type { Message } from './message.ts';
import { pagedScreen } from './paged-screen.ts';
import { problemNote } from './problem-note.ts';
import { showDate } from './show-date.ts';

/** What the list shows. */
export interface IncidentList {
  readonly incidents: readonly IncidentSummary[];
  readonly problems: readonly LoadProblem[];
}

/** Every incident with a button that opens it; `above` stands before them. */
export function listScreen(list: IncidentList, page: number, above: readonly KnownBlock[] = []): Message {
  const { incidents } = list;
  const found =
    incidents.length === 0 ? 'There are no incidents yet.' : `${count(incidents.length, 'incident')}.`;
  return pagedScreen({
    text: `Incidents: ${found}`,
    head: (first) => (first ? [...above, ...listHead(list, found)] : [header('Incidents')]),
    entries: incidents.map((summary) => [incidentRow(summary)]),
    page,
    encodePage: (other) => encodeScreenRequest({ screen: 'list', page: other }),
  });
}

/** One incident on a line with *Open* beside it. */
export function incidentRow({ slug, title, date, articles, claims, changedAt }: IncidentSummary): KnownBlock {
  const changed = showDate(changedAt ?? '');
  const facts = [
    showDate(date ?? '') ?? 'date not given',
    count(articles, 'article'),
    count(claims, 'claim'),
    ...(changed === null ? [] : [`changed ${changed}`]),
  ];
  const value = encodeScreenRequest({ screen: 'incident', slug, page: 1 });
  return {
    ...section(`*${escapeMrkdwn(title, 150)}*\n\`${escapeMrkdwn(slug)}\` · ${facts.join(' · ')}`),
    accessory: button('Open', ids.actions.openIncident, value),
  };
}

function listHead({ incidents, problems }: IncidentList, found: string): KnownBlock[] {
  const note = problemNote(problems, 'incident');
  const blocks: KnownBlock[] = [
    header('Incidents'),
    incidents.length === 0 ? section(found) : context(found),
  ];
  return note === null ? blocks : [...blocks, context(note)];
}
