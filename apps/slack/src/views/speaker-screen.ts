import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { ClaimFilter } from '../query/claim-filter.ts';
import { formatFilter } from '../query/format-filter.ts';
import { changes, type Stand, type Step } from '../query/speaker-record.ts';
import { encodeScreenRequest, type ScreenRequest } from '../screens/screen-request.ts';
import { button, context, header, section } from './blocks.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import type { Message } from './message.ts';
import { pagedScreen } from './paged-screen.ts';
import type { Entry } from './paginate.ts';
import { bold, words } from './rich-text.ts';
import { showDate } from './show-date.ts';
import { speakerName } from './speaker-name.ts';
import { actWords } from './stance-words.ts';
import { truncate } from './truncate.ts';

const mostSteps = 8;
const longestQuote = 140;
const longestName = 48;

/** Whose record it is, as it was asked for. */
export interface SpeakerQuestion {
  readonly name: string;
  /** Absent when every incident was asked. */
  readonly slug?: string;
  /** Incidents that were not looked into, since there are too many. */
  readonly unread: number;
}

/** What somebody says over time, topic by topic: each change of position is marked, in words. */
export function speakerScreen(question: SpeakerQuestion, stands: readonly Stand[], page: number): Message {
  const { slug, unread } = question;
  const name = truncate(cleanLine(question.name), 80);
  const claims = stands.reduce((sum, { steps }) => sum + steps.length, 0);
  const changed = stands.reduce((sum, stand) => sum + changes(stand), 0);
  const titles = new Set(stands.map(({ loaded }) => loaded.summary.title));
  const facts = [
    count(claims, 'claim'),
    count(stands.length, 'topic'),
    titles.size === 1 ? escapeMrkdwn([...titles][0] ?? '', 100) : count(titles.size, 'incident'),
    changed === 0 ? 'no change of position' : count(changed, 'change of position', 'changes of position'),
  ];
  const notes: KnownBlock[] = [context(facts.join(' · '))];
  if (unread > 0)
    notes.push(
      context(`Only the newest incidents were looked into; ${count(unread, 'older one')} left out.`),
    );
  const request = (other: number): ScreenRequest => ({
    screen: 'speaker',
    name,
    page: other,
    ...(slug !== undefined && { slug }),
  });
  return pagedScreen({
    text: `What ${escapeMrkdwn(name, 80)} says: ${facts.join(', ')}.`,
    head: (first) => [header(name), ...(first ? notes : [])],
    entries: stands.map((stand) => standEntry(stand, titles.size > 1, name)),
    page,
    encodePage: (other) => encodeScreenRequest(request(other)),
  });
}

function standEntry(stand: Stand, named: boolean, name: string): Entry {
  const { topic, steps, loaded } = stand;
  const label = topic === null ? 'Other claims' : escapeMrkdwn(topic.label, 120);
  const where = named ? ` · ${escapeMrkdwn(loaded.summary.title, 80)}` : '';
  const left = steps.length - mostSteps;
  return [
    { ...section(`*${label}*${where}`), accessory: openButton(stand, name) },
    stepList(steps.slice(-mostSteps)),
    ...(left > 0 ? [context(`and ${left} earlier`)] : []),
  ];
}

function openButton({ loaded }: Stand, name: string) {
  const filter: ClaimFilter = { by: name };
  const request = {
    screen: 'incident' as const,
    slug: loaded.summary.slug,
    filter: formatFilter(filter),
    page: 1,
  };
  return button('All claims', ids.actions.openIncident, encodeScreenRequest(request));
}

function stepList(steps: readonly Step[]): RichTextBlock {
  const items = steps.map((step, index) => ({
    type: 'rich_text_section' as const,
    elements: [
      words(
        `${showDate(step.day ?? '') ?? 'date not given'} · ${truncate(cleanText(speakerName(step.claim)).replaceAll(/\s+/g, ' '), longestName)} · `,
      ),
      bold(step.claim.stance),
      words(` (${actWords[step.claim.act]})`),
      ...(step.changed
        ? [bold(` · changed from ${steps[index - 1]?.claim.stance ?? 'another stance'}`)]
        : []),
      words(` · ${quote(step)}`),
    ],
  }));
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: items }] };
}

function quote({ claim }: Step): string {
  const text = claim.content.map((span) => cleanText(span.text)).join(' … ');
  return truncate(text.replaceAll(/\s+/g, ' ').trim(), longestQuote) || '–';
}
