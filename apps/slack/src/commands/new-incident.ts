import { slugProblem } from '../incidents/slug.ts';
import { readDateWord } from '../query/date-word.ts';
import { cleanLine } from '../views/clean-text.ts';
import { code, escapeMrkdwn } from '../views/escape-mrkdwn.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { problemScreen } from '../views/problem-screen.ts';
import { showDate } from '../views/show-date.ts';
import type { CommandInput } from './command.ts';

const longestTitle = 150;
const meant = 'new harbour-fire Fire in the harbour 2024-02-29';

/** `/claims new harbour-fire Fire in the harbour`, with the day it happened behind the title where that is known. */
export async function newIncident({ rest, incidents, user, today }: CommandInput): Promise<Message> {
  if (incidents === null) return notice('New incidents need the database, and this app runs without one.');
  const [slug = '', ...words] = cleanLine(rest).split(' ');
  if (slug === '')
    return problemScreen({ what: 'nothing stands behind “new”', expected: 'a slug and a title', meant });
  const wrong = slugProblem(slug);
  if (wrong !== null)
    return problemScreen({ what: `“${slug.slice(0, 60)}” cannot be a slug`, expected: wrong });
  const last = words.at(-1) ?? '';
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(last);
  if (dated && readDateWord(last, today) === null)
    return problemScreen({
      what: `“${last}” is no date`,
      expected: 'a day of the calendar, such as 2024-02-29',
    });
  const title = (dated ? words.slice(0, -1) : words).join(' ').replaceAll(/^["“”„«]|["“”„»]$/g, '');
  if (title === '')
    return problemScreen({ what: 'the incident has no title', expected: 'a title behind the slug', meant });
  if (title.length > longestTitle)
    return problemScreen({
      what: `the title is ${title.length} characters long`,
      expected: `at most ${longestTitle}`,
    });
  const date = dated ? { date: last } : {};
  if (!(await incidents.create({ slug, title, ...date })))
    return notice(`There is an incident ${code(slug)} already. \`/claims ${escapeMrkdwn(slug)}\` shows it.`);
  await incidents.audit(user, 'incident.create', slug, { title, ...date });
  const when = dated ? `, ${showDate(last) ?? last}` : '';
  return notice(
    `The incident ${code(slug)} is there: ${escapeMrkdwn(title, longestTitle)}${when}. It has no articles yet.`,
  );
}
