import { readList } from '../incidents/read-list.ts';
import { toSlug } from '../incidents/slug.ts';
import type { IncidentLibrary } from '../incidents/types.ts';
import { nearest } from '../query/nearest.ts';
import { escapeMrkdwn } from '../views/escape-mrkdwn.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { problemNote } from '../views/problem-note.ts';
import { unknownIncident } from '../views/unknown-incident.ts';

/** The answer to words that name no incident: why it could not be read, or the nearest ones. */
export async function unknownWords(words: readonly string[], library: IncidentLibrary): Promise<Message> {
  const { incidents, problems } = await readList(library);
  const typed = words.join(' ');
  const slug = toSlug(typed);
  const broken = problemNote(
    problems.filter(({ file }) => file.startsWith(`${slug}/`)),
    'incident',
  );
  if (broken !== null) return notice(broken);
  if (incidents.length === 0)
    return notice(`There is no incident “${escapeMrkdwn(typed, 60)}”: there are no incidents yet.`);
  const slugs = incidents.map((summary) => summary.slug);
  const near = new Set([...nearest(slug, slugs), ...nearest(toSlug(words[0] ?? ''), slugs)]);
  return unknownIncident(
    typed,
    [...near].slice(0, 3).flatMap((name) => incidents.filter((summary) => summary.slug === name)),
  );
}
