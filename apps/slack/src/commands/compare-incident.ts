import { compareScreen } from '../views/compare-screen.ts';
import type { Message } from '../views/message.ts';
import { problemScreen } from '../views/problem-screen.ts';
import type { CommandInput } from './command.ts';
import { findIncident } from './find-incident.ts';
import { unknownWords } from './unknown-words.ts';

/** `/claims compare kremlin-drone`: contradictions, changes of position, shared origins. */
export async function compareIncident({ rest, library }: CommandInput): Promise<Message> {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const meant = 'compare kremlin-drone';
  if (words.length === 0)
    return problemScreen({ what: 'nothing stands behind “compare”', expected: 'an incident', meant });
  const found = await findIncident(words, library);
  if (found === null) return unknownWords(words, library);
  const others = found.rest.join(' ');
  if (others !== '')
    return problemScreen({
      what: `“${others}” stands behind the incident`,
      expected: 'nothing behind it',
      meant,
    });
  return compareScreen(found.loaded, 1);
}
