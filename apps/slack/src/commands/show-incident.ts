import { nearestSlugs } from '../incidents/nearest-slugs.ts';
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
export function showIncident({ rest, library }: CommandInput): Message {
  const [word = '', ...others] = rest.split(/\s+/);
  const whole = library.get(toSlug(rest));
  if (whole !== null) return incidentScreen(whole, 1);
  const loaded = library.get(toSlug(word));
  if (loaded !== null) return withIgnored(incidentScreen(loaded, 1), others.join(' '));
  return unknown({ rest, library });
}

function unknown({ rest, library }: CommandInput): Message {
  const slug = toSlug(rest);
  const broken = problemNote(
    library.problems().filter(({ file }) => file.startsWith(`${slug}/`)),
    'incident',
  );
  if (broken !== null) return notice(broken);
  if (library.slugs().length === 0)
    return notice(`There is no incident “${escapeMrkdwn(rest, 60)}”: there are no incidents yet.`);
  const nearest = nearestSlugs(slug, library.slugs()).map((near) => library.get(near)?.summary);
  return unknownIncident(
    rest,
    nearest.filter((summary) => summary !== undefined),
  );
}

function withIgnored(message: Message, ignored: string): Message {
  const note = context(`Not understood and left out: “${escapeMrkdwn(ignored, 60)}”`);
  return { ...message, blocks: [note, ...message.blocks] };
}
