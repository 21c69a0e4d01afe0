import type { Article, ResolvedDate } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { listOf, quote } from './quote.ts';

/** When it was said, the dates in the content, and what they are read against. */
export function explainDates({ claim, article }: Evidence): string[] {
  const { statedAt, about } = claim;
  return [
    statedAt === null
      ? 'No date of saying is known: the reporting clause has none that can be read.'
      : `It was said at ${readDate(statedAt, article)}, which belongs to the reporting clause.`,
    ...about.map((date) => `The content speaks of ${readDate(date, article)}.`),
  ];
}

function readDate(
  { span, value, precision, implied, ambiguous, bound, part }: ResolvedDate,
  article: Article,
): string {
  const notes = [
    `a date as fine as a ${precision}`,
    ...(implied.length === 0 ? [] : [`${listOf(implied)} taken from ${anchor(article)}`]),
    ...(bound === undefined ? [] : [bound === 'since' ? 'as a beginning' : 'as an end']),
    ...(part === undefined ? [] : [`the ${part} part of it`]),
    ...(ambiguous === true ? ['other dates fit too'] : []),
  ];
  return `${value}, as ${quote(span.text)} is read (${notes.join('; ')})`;
}

function anchor({ publishedAt, incident }: Article): string {
  if (publishedAt !== undefined) return `the day of publication, ${publishedAt.slice(0, 10)}`;
  return incident?.date === undefined
    ? 'the words around it'
    : `the day of the incident, ${incident.date.slice(0, 10)}`;
}
