import { readList } from '../incidents/read-list.ts';
import type { IncidentLibrary } from '../incidents/types.ts';
import { escapeMrkdwn } from '../views/escape-mrkdwn.ts';
import { incidentScreen } from '../views/incident-screen.ts';
import { listScreen } from '../views/list-screen.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import type { ScreenRequest } from './screen-request.ts';

/** The screen that a button asks for; null stands for a value that is not understood. */
export async function showScreen(request: ScreenRequest | null, library: IncidentLibrary): Promise<Message> {
  if (request === null) return notice('This button is from an older version. Please type `/claims` again.');
  if (request.screen === 'list') return listScreen(await readList(library), request.page);
  const loaded = await library.open(request.slug);
  if (loaded === null) return notice(`The incident “${escapeMrkdwn(request.slug)}” is no longer here.`);
  return incidentScreen(loaded, request.page);
}
