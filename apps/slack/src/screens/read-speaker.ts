import type { IncidentLibrary, LoadedIncident } from '../incidents/types.ts';
import { nearest } from '../query/nearest.ts';
import { parseLine } from '../query/parse-line.ts';
import { type Stand, speakerRecord } from '../query/speaker-record.ts';
import { code, escapeMrkdwn } from '../views/escape-mrkdwn.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { speakerScreen } from '../views/speaker-screen.ts';
import type { ScreenDeps } from './screen-deps.ts';

const mostIncidents = 50;

/** The screen of one speaker, in one incident or in all of them. */
export async function readSpeaker(
  name: string,
  slug: string | undefined,
  page: number,
  { library, today }: ScreenDeps,
): Promise<Message> {
  const parsed = parseLine(`by:"${name}"`);
  if ('problem' in parsed) return notice(`“${escapeMrkdwn(name, 80)}” cannot be the name of a speaker.`);
  const by = parsed.filter.by ?? name;
  const incidents = await openIncidents(slug, library);
  const stands: Stand[] = incidents.loaded.flatMap((loaded) => speakerRecord(loaded, by, today));
  if (stands.length === 0) return nobody(by, incidents.loaded);
  const question = { name: by, unread: incidents.unread, ...(slug !== undefined && { slug }) };
  return speakerScreen(question, stands, page);
}

async function openIncidents(slug: string | undefined, library: IncidentLibrary) {
  const slugs = slug === undefined ? (await library.list()).map((summary) => summary.slug) : [slug];
  const loaded: LoadedIncident[] = [];
  // One after the other: an incident can be large.
  for (const one of slugs.slice(0, mostIncidents)) {
    const incident = await library.open(one);
    if (incident !== null) loaded.push(incident);
  }
  return { loaded, unread: Math.max(0, slugs.length - mostIncidents) };
}

function nobody(name: string, incidents: readonly LoadedIncident[]): Message {
  const names = new Set(
    incidents.flatMap(({ incident }) => incident.speakers.map((speaker) => speaker.name)),
  );
  const near = nearest(name, [...names]).map((one) => code(`/claims speaker ${one}`, 120));
  const question = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return notice(`Nobody called “${escapeMrkdwn(name, 80)}” says anything here.${question}`);
}
