import { toHtml } from '@incident/claims';
import { exitCode } from '../exit-code.ts';
import { watchInterrupt } from '../interrupt.ts';
import { type LoadOptions, loadIncident } from '../load-incident.ts';
import { openSink } from '../output/sink.ts';
import { writeWhole } from '../output/write-whole.ts';
import { compareLoaded } from './compare.ts';

export interface ReportCommandOptions extends LoadOptions {
  readonly html: string;
  readonly title?: string;
}

/** One self-contained page about all articles of a folder. */
export async function reportCommand(path: string, options: ReportCommandOptions): Promise<number> {
  const loaded = await loadIncident(path, options, watchInterrupt());
  if (loaded === null) return exitCode.interrupted;
  const title = options.title ?? loaded.title;
  const page = toHtml(compareLoaded(loaded), title === undefined ? {} : { title });
  if (options.html === '-') {
    await (await openSink(undefined)).write(page);
  } else {
    await writeWhole(options.html, page);
    if (options.quiet !== true) process.stderr.write(`${options.html} written\n`);
  }
  return loaded.failed ? exitCode.failed : exitCode.ok;
}
