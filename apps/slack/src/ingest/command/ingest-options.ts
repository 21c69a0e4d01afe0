import { parseArgs } from 'node:util';
import { slugProblem } from '../../incidents/slug.ts';

/** What the command was asked to do. */
export interface IngestOptions {
  /** Files, folders, addresses of pages and feeds, "-" for standard input. */
  readonly sources: readonly string[];
  readonly incident: string;
  /** Creates the incident with this title when there is none. */
  readonly title?: string;
  readonly watch: boolean;
  /** For the entries of feeds; see `matchesKeywords`. */
  readonly keywords: readonly string[];
  readonly ignoreRobots: boolean;
  readonly workspace: string;
}

export const usage = `Usage: node apps/slack/dist/main.js ingest SOURCE… --incident SLUG [options]

Adds articles to an incident. SOURCE is a file (.txt, .md, .html, .eml, .pdf), a folder of them, the address of a
page or of a feed (RSS, Atom, RDF, JSON Feed), or "-" for standard input.

  --incident SLUG    the incident they belong to
  --title TITLE      create the incident with this title if there is none
  --watch            stay, and add what comes: new and changed files, new entries of feeds
  --keyword WORDS    of feeds, only entries that hold all of these words ("drone*" for any ending); may be repeated
  --ignore-robots    fetch what robots.txt forbids (your own site, an agreement with the publisher)
  --workspace ID     the workspace of the incident; default: main
  --help             this text

Ctrl-C stops; the same command goes on where it stopped. Ends with 0 if every article was added or known already,
with 1 if some were not (each is named), with 2 if the command makes no sense, with 130 after Ctrl-C.`;

/** The words behind `ingest` → what to do, or what is wrong with them. */
export function readIngestOptions(
  args: readonly string[],
): IngestOptions | { readonly problem: string } | 'help' {
  const read = parse(args);
  if ('problem' in read) return read;
  const { values, positionals } = read;
  if (values.help) return 'help';
  if (positionals.length === 0)
    return { problem: 'expected at least one SOURCE: a file, a folder, an address or "-"' };
  if (positionals.filter((source) => source === '-').length > 1)
    return { problem: 'expected "-" (standard input) once' };
  if (values.incident === undefined)
    return { problem: 'expected --incident SLUG, such as --incident kremlin-drone' };
  const wrong = slugProblem(values.incident);
  if (wrong !== null) return { problem: `--incident: expected ${wrong}, got "${values.incident}"` };
  if (values.title?.trim() === '') return { problem: '--title: expected a title that is not blank' };
  return {
    sources: positionals,
    incident: values.incident,
    ...(values.title !== undefined && { title: values.title.trim() }),
    watch: values.watch,
    keywords: values.keyword,
    ignoreRobots: values['ignore-robots'],
    workspace: values.workspace,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        incident: { type: 'string' },
        title: { type: 'string' },
        watch: { type: 'boolean', default: false },
        keyword: { type: 'string', multiple: true, default: [] },
        'ignore-robots': { type: 'boolean', default: false },
        workspace: { type: 'string', default: 'main' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // parseArgs throws for an unknown option or a missing value, and says which.
    if (error instanceof TypeError) return { problem: error.message.split('. ')[0] ?? error.message };
    throw error;
  }
}
