import { compareArticles, type Incident } from '@incident/claims';
import { exitCode } from '../exit-code.ts';
import { watchInterrupt } from '../interrupt.ts';
import { type Loaded, type LoadOptions, loadIncident } from '../load-incident.ts';
import { openSink } from '../output/sink.ts';
import { stanceTable } from '../output/stance-table.ts';

export interface CompareCommandOptions extends LoadOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** Who stands where on what, over all articles of a folder. */
export async function compareCommand(path: string, options: CompareCommandOptions): Promise<number> {
  const loaded = await loadIncident(path, options, watchInterrupt());
  if (loaded === null) return exitCode.interrupted;
  const incident = compareLoaded(loaded);
  const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const sink = await openSink(undefined);
  await sink.write(
    options.json === true
      ? `${JSON.stringify(incident)}\n`
      : stanceTable(incident, width, options.all === true),
  );
  return loaded.failed ? exitCode.failed : exitCode.ok;
}

export function compareLoaded({ parsed, propositions }: Loaded): Incident {
  return compareArticles(parsed, { propositions });
}
