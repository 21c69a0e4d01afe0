import type { Article, Held, Incident, Position, PositionChange } from '@incident/claims';
import type { KnownBlock } from '@slack/types';
import type { LoadedIncident } from '../incidents/types.ts';
import { formatFilter } from '../query/format-filter.ts';
import { parseLine } from '../query/parse-line.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import { type ArticleLabel, articleLabels } from './article-labels.ts';
import { button, context, header, section } from './blocks.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import { listWithin } from './list-within.ts';
import type { Message } from './message.ts';
import { pagedScreen } from './paged-screen.ts';
import type { Entry } from './paginate.ts';
import { showDate } from './show-date.ts';
import { stanceWords } from './stance-words.ts';
import { titled } from './titled.ts';

const mostNames = 240;

/** Where the articles of an incident disagree, who changed position, and what rests on one source. */
export function compareScreen(loaded: LoadedIncident, page: number): Message {
  const { summary, incident } = loaded;
  const contradictions = contradictionEntries(incident);
  const changes = incident.changes.map((change) => [section(changeText(change, incident))]);
  const single = singleSourceEntries(incident);
  const shared = sharedOriginEntries(incident);
  const facts = [
    count(contradictions.length, 'contradiction'),
    count(changes.length, 'change of position', 'changes of position'),
    `${count(incident.articles.length, 'article')} from ${count(incident.origins.length, 'origin')}`,
  ];
  const entries = [
    ...titled('*Where they contradict each other*', '', contradictions),
    ...titled('*Who changed position*', changeNote, changes),
    ...titled('*What rests on one source, though several articles print it*', sourceNote, single),
    ...titled('*Articles that share an origin*', 'They do not report independently of each other.', shared),
  ];
  const none: Entry = [section('The articles agree, nobody changed position, and each reports on its own.')];
  return pagedScreen({
    text: `${escapeMrkdwn(summary.title)}: ${facts.join(', ')}.`,
    head: (first): KnownBlock[] => [header(summary.title), ...(first ? [context(facts.join(' · '))] : [])],
    entries: entries.length === 0 ? [none] : entries,
    page,
    encodePage: (other) => encodeScreenRequest({ screen: 'compare', slug: summary.slug, page: other }),
  });

  function contradictionEntries({ propositions, matrix }: Incident): Entry[] {
    return propositions.flatMap(({ id, label }): Entry[] => {
      const taken = (stance: Position['stance']) =>
        matrix.filter((position) => position.propositionId === id && position.stance === stance);
      const [yes, no] = [taken('supports'), taken('denies')];
      if (yes.length === 0 || no.length === 0) return [];
      const lines = [
        `*${escapeMrkdwn(label, 120)}*`,
        `${stanceWords.supports}: ${names(yes, incident)}`,
        `${stanceWords.denies}: ${names(no, incident)}`,
      ];
      const filter = aboutTopic(label);
      const request = { screen: 'incident' as const, slug: summary.slug, filter, page: 1 };
      const open = button('Claims', ids.actions.openIncident, encodeScreenRequest(request));
      return [[{ ...section(lines.join('\n')), accessory: open }]];
    });
  }
}

/** The filter that leaves the claims of a topic; none where the label is too long to be one. */
function aboutTopic(label: string): string {
  const parsed = parseLine(`about:"${label.replaceAll(/["“”„«»]/g, ' ')}"`);
  return 'problem' in parsed ? '' : formatFilter(parsed.filter);
}

const changeNote = 'Only where the dates leave no doubt about the order.';
const sourceNote = 'Every claim in support of it goes back to the same voice or text.';

const kinds: Readonly<Record<PositionChange['kind'], string>> = {
  reversal: 'turned around',
  commitment: 'took a side',
  retreat: 'withdrew to taking no side',
};

function changeText(
  { speakerId, propositionId, kind, from, to }: PositionChange,
  incident: Incident,
): string {
  const who = escapeMrkdwn(nameOf(speakerId, incident), 80);
  const what = escapeMrkdwn(labelOf(propositionId, incident), 120);
  return `*${who}* ${kinds[kind]} on “${what}”: ${held(from)}, then ${held(to)}.`;
}

function held({ stance, first, last }: Held): string {
  const when = [first, last].map((day) => showDate(day) ?? escapeMrkdwn(day, 40));
  return `${stance} (${[...new Set(when)].join(' to ')})`;
}

function singleSourceEntries(incident: Incident): Entry[] {
  const labels = articleLabels(incident.articles);
  return incident.sourcing.flatMap(({ propositionId, origins }): Entry[] => {
    const [only, ...others] = origins;
    if (only === undefined || others.length > 0 || only.articleIds.length < 2) return [];
    const who = only.speakerIds.map((id) => escapeMrkdwn(nameOf(id, incident), 48));
    const voices = who.length === 0 ? '' : ` · ${listWithin(who, mostNames)}`;
    return [
      [
        section(
          `*${escapeMrkdwn(labelOf(propositionId, incident), 120)}*\n${printedIn(only.articleIds, labels)}${voices}`,
        ),
      ],
    ];
  });
}

function sharedOriginEntries(incident: Incident): Entry[] {
  const labels = articleLabels(incident.articles);
  return incident.origins
    .filter(({ articleIds }) => articleIds.length > 1)
    .map(({ articleIds, reasons }) => [
      section(`${printedIn(articleIds, labels)} · ${reasons.join(', ').replaceAll('-', ' ')}`),
    ]);
}

function printedIn(ids: readonly Article['id'][], labels: ReadonlyMap<string, ArticleLabel>): string {
  return listWithin(
    ids.flatMap((id) => labels.get(id)?.linked ?? []),
    700,
  );
}

function names(positions: readonly Position[], incident: Incident): string {
  const all = positions.map(({ speakerId }) =>
    speakerId === null ? 'unattributed' : escapeMrkdwn(nameOf(speakerId, incident), 48),
  );
  return listWithin([...new Set(all)], mostNames);
}

function nameOf(id: string, { speakers }: Incident): string {
  return speakers.find((speaker) => speaker.id === id)?.name ?? id;
}

function labelOf(id: string, { propositions }: Incident): string {
  return propositions.find((proposition) => proposition.id === id)?.label ?? id;
}
