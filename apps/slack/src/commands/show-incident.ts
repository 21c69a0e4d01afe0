import { answerQuery } from '../query/answer-query.ts';
import { withFilter } from '../query/claim-filter.ts';
import { formatFilter } from '../query/format-filter.ts';
import { parseLine } from '../query/parse-line.ts';
import { incidentScreen } from '../views/incident-screen.ts';
import type { Message } from '../views/message.ts';
import { problemScreen } from '../views/problem-screen.ts';
import type { CommandInput } from './command.ts';
import { findIncident } from './find-incident.ts';
import { unknownWords } from './unknown-words.ts';

/** `/claims kremlin-drone stance:denies by:Peskov`; words behind the slug are what the claims must be about. */
export async function showIncident({ rest, library, today }: CommandInput): Promise<Message> {
  const parsed = parseLine(rest);
  if ('problem' in parsed) return problemScreen(parsed.problem);
  const found = await findIncident(parsed.words, library);
  if (found === null) return unknownWords(parsed.words, library);
  const about = found.rest.join(' ');
  if (about === '') return incidentScreen(answerQuery(found.loaded, parsed.filter, today), 1);
  const line = `${formatFilter(withFilter(parsed.filter, 'about'))} about:"${about}"`;
  const whole = parsed.filter.about === undefined ? parseLine(line) : twoTopics(about);
  if ('problem' in whole) return problemScreen(whole.problem);
  return incidentScreen(answerQuery(found.loaded, whole.filter, today), 1);
}

function twoTopics(about: string) {
  return {
    problem: { what: `“${about}” is no filter`, expected: 'only one “about:”, holding all the words' },
  };
}
