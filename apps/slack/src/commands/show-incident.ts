import { nearestSlugs } from '../incidents/nearest-slugs.ts';
import { readList } from '../incidents/read-list.ts';
import { toSlug } from '../incidents/slug.ts';
import { context } from '../views/blocks.ts';
import { escapeMrkdwn } from '../views/escape-mrkdwn.ts';
import { incidentScreen } from '../views/incident-screen.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { problemNote } from '../views/problem-note.ts';
import { unknownIncident } from '../views/unknown-incident.ts';
import type { CommandInput } from './command.ts';

/** `/claims kremlin-drone`, also typed `Kremlin Drone` or `“kremlin-drone”`. */
export async function showIncident({ rest, library }: CommandInput): Promise<Message> {
  const [word = '', ...others] = rest.split(/\s+/);
  const whole = await library.open(toSlug(rest));
  if (whole !== null) return incidentScreen(whole, 1);
  const loaded = await library.open(toSlug(word));
  if (loaded !== null) return withIgnored(incidentScreen(loaded, 1), others.join(' '));
  return unknown({ rest, library });
}

async function unknown({ rest, library }: CommandInput): Promise<Message> {
  const { incidents, problems } = await readList(library);
  const slug = toSlug(rest);
  const broken = problemNote(
    problems.filter(({ file }) => file.startsWith(`${slug}/`)),
    'incident',
  );
  if (broken !== null) return notice(broken);
  if (incidents.length === 0)
    return notice(`There is no incident “${escapeMrkdwn(rest, 60)}”: there are no incidents yet.`);
  const slugs = incidents.map((summary) => summary.slug);
  const nearest = nearestSlugs(slug, slugs).flatMap((near) =>
    incidents.filter((summary) => summary.slug === near),
  );
  return unknownIncident(rest, nearest);
}

function withIgnored(message: Message, ignored: string): Message {
  const note = context(`Not understood and left out: “${escapeMrkdwn(ignored, 60)}”`);
  return { ...message, blocks: [note, ...message.blocks] };
}
