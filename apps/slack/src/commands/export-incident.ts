import { type Incident, toCsv, toHtml, toJsonLines, toSchemaOrg } from '@incident/claims';
import { nearest } from '../query/nearest.ts';
import { count } from '../views/count.ts';
import { code, escapeMrkdwn } from '../views/escape-mrkdwn.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { problemScreen } from '../views/problem-screen.ts';
import { sentFile } from '../views/sent-file.ts';
import type { CommandInput } from './command.ts';
import { findIncident } from './find-incident.ts';
import { unknownWords } from './unknown-words.ts';

type Write = (incident: Incident, title: string) => string;

/** What an incident can be written as. */
export const exportFormats: Readonly<Record<string, Write>> = {
  csv: (incident) => toCsv(incident),
  jsonl: (incident) => toJsonLines(incident),
  jsonld: (incident) => toSchemaOrg(incident),
  html: (incident, title) => toHtml(incident, { title }),
};

/** `/claims export kremlin-drone csv`: the whole incident as a file, in the caller's direct messages. */
export async function exportIncident({ rest, library, deliver }: CommandInput): Promise<Message> {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const found = await findIncident(words, library);
  if (found === null)
    return words.length === 0 ? usage('nothing stands behind “export”') : unknownWords(words, library);
  const { incident, summary } = found.loaded;
  const [typed = '', ...others] = found.rest;
  const format = typed.toLowerCase();
  const write = Object.hasOwn(exportFormats, format) ? exportFormats[format] : undefined;
  if (write === undefined) return unknownFormat(summary.slug, typed);
  if (others.length > 0) return usage(`“${others.join(' ')}” stands behind the format`);
  const content = write(incident, summary.title);
  if (content === '') return notice(`There is nothing to export: ${code(summary.slug)} has no claims.`);
  const name = `${summary.slug}.${format}`;
  const delivery = await deliver({ name, title: `${summary.title} (${format})`, content });
  return sentFile(
    `${code(name)} with ${count(incident.claims.length, 'claim')} of ${escapeMrkdwn(summary.title, 150)}`,
    delivery,
  );
}

function unknownFormat(slug: string, typed: string): Message {
  const formats = Object.keys(exportFormats);
  const [near] = nearest(typed, formats, 1);
  return problemScreen({
    what: typed === '' ? 'no format is named' : `“${typed}” is no format`,
    expected: `one of ${formats.join(', ')}`,
    meant: `export ${slug} ${near ?? 'csv'}`,
  });
}

function usage(what: string): Message {
  return problemScreen({ what, expected: 'an incident and a format', meant: 'export kremlin-drone csv' });
}
