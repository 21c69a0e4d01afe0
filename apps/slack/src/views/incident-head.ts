import type { KnownBlock } from '@slack/types';
import type { LoadedIncident } from '../incidents/types.ts';
import type { Answer } from '../query/answer-query.ts';
import { context, header } from './blocks.ts';
import { count } from './count.ts';
import { describeFilter } from './describe-filter.ts';
import { problemNote } from './problem-note.ts';
import { showDate } from './show-date.ts';
import { stanceCounts } from './stance-counts.ts';

/** Title, counts in one line, the filters in words, and what could not be read. */
export function incidentHead(answer: Answer): KnownBlock[] {
  const { summary, problems } = answer.loaded;
  const date = showDate(summary.date ?? '') ?? 'date not given';
  const stances = isFiltered(answer) ? '' : stanceCounts(answer.claims);
  const facts = [date, figures(answer.loaded), stances, 'who said what, without a verdict'];
  const note = problemNote(problems, 'article');
  return [
    header(summary.title),
    context(facts.filter((fact) => fact !== '').join(' · ')),
    ...filterLine(answer),
    ...(note === null ? [] : [context(note)]),
  ];
}

/** What the filters leave: "*stance: denies* · 14 of 83 claims · 3 without a date are left out". */
export function filterLine(answer: Answer): KnownBlock[] {
  return isFiltered(answer) ? [context(`*Only* ${found(answer)}`)] : [];
}

export function isFiltered({ filter }: Answer): boolean {
  return Object.keys(filter).length > 0;
}

/** The answer in one line, for the plain text of a message. */
export function answerText(answer: Answer): string {
  return isFiltered(answer) ? found(answer) : figures(answer.loaded);
}

function found({ filter, today, claims, undated, loaded }: Answer): string {
  const left = `${claims.length} of ${count(loaded.summary.claims, 'claim')}`;
  const stances = filter.stance === undefined ? stanceCounts(claims) : '';
  const out = undated === 0 ? '' : `${undated} without a date left out`;
  return [describeFilter(filter, today), left, stances, out].filter((part) => part !== '').join(' · ');
}

function figures({ summary, incident }: LoadedIncident): string {
  const repeats = incident.claims.length - summary.claims;
  const repeated = repeats === 0 ? '' : ` (and ${count(repeats, 'repeat')})`;
  return `${count(summary.articles, 'article')}, ${count(summary.claims, 'claim')}${repeated}`;
}
