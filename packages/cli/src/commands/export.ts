import {
  type Incident,
  toCsv,
  toHtml,
  toJsonLines,
  toMarkdown,
  toSchemaOrg,
  toStandoff,
} from '@incident/claims';
import { exitCode } from '../exit-code.ts';
import { watchInterrupt } from '../interrupt.ts';
import { type LoadOptions, loadIncident } from '../load-incident.ts';
import { openSink } from '../output/sink.ts';
import { writeStandoff } from '../output/write-standoff.ts';
import { writeWhole } from '../output/write-whole.ts';
import { compareLoaded } from './compare.ts';

/** The formats of `claims export`: the whole incident, compared. */
export const exportFormats = {
  jsonl: (incident) => toJsonLines(incident),
  csv: (incident) => toCsv(incident),
  jsonld: (incident) => toSchemaOrg(incident),
  standoff: (incident) => toStandoff(incident),
  markdown: (incident) => toMarkdown(incident),
  html: (incident, title) => toHtml(incident, title === undefined ? {} : { title }),
} satisfies Record<string, (incident: Incident, title: string | undefined) => string>;

export interface ExportCommandOptions extends LoadOptions {
  readonly format: keyof typeof exportFormats;
  readonly out?: string;
}

/** All articles of a folder, compared and written in one format. */
export async function exportCommand(path: string, options: ExportCommandOptions): Promise<number> {
  const loaded = await loadIncident(path, options, watchInterrupt());
  if (loaded === null) return exitCode.interrupted;
  const done = loaded.failed ? exitCode.failed : exitCode.ok;
  if (options.format === 'standoff' && options.out !== undefined) {
    await writeStandoff(loaded.parsed, options.out);
    return done;
  }
  const write: (incident: Incident, title: string | undefined) => string = exportFormats[options.format];
  const text = write(compareLoaded(loaded), loaded.title);
  if (options.out === undefined) await (await openSink(undefined)).write(text);
  else await writeWhole(options.out, text);
  return done;
}
