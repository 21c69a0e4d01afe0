import { toSlug } from '../incidents/slug.ts';
import { readSpeaker } from '../screens/read-speaker.ts';
import type { Message } from '../views/message.ts';
import { problemScreen } from '../views/problem-screen.ts';
import type { CommandInput } from './command.ts';

/** `/claims speaker Dmitry Peskov`, also `… kremlin-drone` behind it: the last words are the incident, if they name one. */
export async function showSpeaker({ rest, library, today }: CommandInput): Promise<Message> {
  const words = rest
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const slugs = new Set((await library.list()).map(({ slug }) => slug));
  const at = words.findIndex((_, index) => index > 0 && slugs.has(toSlug(words.slice(index).join(' '))));
  const name = (at === -1 ? words : words.slice(0, at)).join(' ');
  const slug = at === -1 ? undefined : toSlug(words.slice(at).join(' '));
  if (name === '')
    return problemScreen({
      what: 'nobody is named',
      expected: 'a speaker, and perhaps an incident',
      meant: 'speaker Dmitry Peskov kremlin-drone',
    });
  return readSpeaker(name, slug, 1, { library, today });
}
