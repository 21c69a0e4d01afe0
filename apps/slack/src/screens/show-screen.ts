import { readList } from '../incidents/read-list.ts';
import { type Answer, answerQuery } from '../query/answer-query.ts';
import type { ClaimFilter } from '../query/claim-filter.ts';
import { parseLine } from '../query/parse-line.ts';
import { compareScreen } from '../views/compare-screen.ts';
import { escapeMrkdwn } from '../views/escape-mrkdwn.ts';
import { incidentScreen } from '../views/incident-screen.ts';
import { listScreen } from '../views/list-screen.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { readSpeaker } from './read-speaker.ts';
import type { ScreenDeps } from './screen-deps.ts';
import type { ScreenRequest } from './screen-request.ts';

/** The screen that a button asks for; null stands for a value that is not understood. */
export async function showScreen(request: ScreenRequest | null, deps: ScreenDeps): Promise<Message> {
  if (request === null) return outdated();
  if (request.screen === 'list') return listScreen(await readList(deps.library), request.page);
  if (request.screen === 'speaker') return readSpeaker(request.name, request.slug, request.page, deps);
  if (request.screen === 'compare') {
    const loaded = await deps.library.open(request.slug);
    return loaded === null ? gone(request.slug) : compareScreen(loaded, request.page);
  }
  const answer = await readAnswer(request.slug, readFilter(request.filter), deps);
  return 'blocks' in answer ? answer : incidentScreen(answer, request.page);
}

/** The answer behind a screen, or the message that says why there is none. */
export async function readAnswer(
  slug: string,
  filter: ClaimFilter | null,
  { library, today }: ScreenDeps,
): Promise<Answer | Message> {
  if (filter === null) return outdated();
  const loaded = await library.open(slug);
  if (loaded === null) return gone(slug);
  return answerQuery(loaded, filter, today);
}

function gone(slug: string): Message {
  return notice(`The incident “${escapeMrkdwn(slug)}” is no longer here.`);
}

/** The filters in a button's value; null when they are not understood any more. */
export function readFilter(line: string | undefined): ClaimFilter | null {
  const parsed = parseLine(line ?? '');
  return 'problem' in parsed ? null : parsed.filter;
}

export function outdated(): Message {
  return notice('This button is from an older version. Please type `/claims` again.');
}
