import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { compareCommand } from './commands/compare.ts';
import { completionCommand, shells } from './commands/completion.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand, exportFormats } from './commands/export.ts';
import { parseCommand } from './commands/parse.ts';
import { reportCommand } from './commands/report.ts';
import { formatNames } from './output/formats.ts';

const folders = `
A folder holds an incident.json that names its articles, as the folders under seeds/ do, or just .txt files.
Articles are plain text in UTF-8, or UTF-16 with a byte order mark.

Exit codes: 0 all well, 1 some inputs could not be read, 2 the command was not understood, 130 ended by Ctrl-C.`;

const completionHelp = `
bash: source <(claims completion bash)
zsh:  claims completion zsh > "\${fpath[1]}/_claims"
fish: claims completion fish > ~/.config/fish/completions/claims.fish`;

/** The command line; `done` gets the exit code. */
export function createProgram(version: string, done: (code: number) => void): Command {
  const date = () =>
    new Option('-d, --date <date>', 'publication date of articles that have none').argParser(readDate);
  const incident = () =>
    new Option(
      '-i, --incident <file>',
      'an incident.json that is not in the folder: title, dates, topics, articles',
    );
  const quiet = () => new Option('-q, --quiet', 'no progress on standard error');
  const run =
    <Args extends unknown[]>(command: (...args: Args) => Promise<number>) =>
    async (...args: Args) =>
      done(await command(...args));

  const program = new Command('claims')
    .description('Who says what: reads news articles and prints their claims. It gives no verdicts.')
    .version(version)
    .helpCommand(true)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'claims: ')) })
    .showHelpAfterError('Try "claims --help".')
    .addHelpText('after', folders);

  program
    .command('parse')
    .description('print the claims of each article, one article after the other')
    .argument('<path...>', 'files or folders; - reads standard input')
    .addOption(new Option('-f, --format <name>', 'what to print').choices(formatNames).default('table'))
    .option('--json', 'short for --format jsonl')
    .option('-o, --out <file>', 'write there instead of standard output')
    .addOption(date())
    .addOption(
      new Option('-w, --workers <n>', 'threads for many articles (default: one per core)').argParser(
        readCount,
      ),
    )
    .addOption(quiet())
    .action(run(parseCommand));
  program
    .command('compare')
    .description(
      'show who supports, denies or withholds what, and what contradicts, over all articles of a folder',
    )
    .argument('<dir>', 'a folder of articles')
    .option('--json', 'print the whole comparison as JSON')
    .option('-a, --all', 'also the topics that only one voice speaks about')
    .addOption(incident())
    .addOption(date())
    .addOption(quiet())
    .action(run(compareCommand));
  program
    .command('report')
    .description('make one self-contained HTML page of a folder')
    .argument('<dir>', 'a folder of articles')
    .requiredOption('--html <file>', 'where to write the page; - for standard output')
    .option('-t, --title <text>', 'title of the page (default: from incident.json)')
    .addOption(incident())
    .addOption(date())
    .addOption(quiet())
    .action(run(reportCommand));
  program
    .command('export')
    .description('write all claims of a folder, with their topics, in one format')
    .argument('<dir>', 'a folder of articles')
    .addOption(
      new Option('-f, --format <name>', 'what to write')
        .choices(Object.keys(exportFormats))
        .makeOptionMandatory(),
    )
    .option(
      '-o, --out <path>',
      'write to this file; for standoff to this folder, with a pair of files per article',
    )
    .addOption(incident())
    .addOption(date())
    .addOption(quiet())
    .action(run(exportCommand));
  program
    .command('explain')
    .description('say in plain sentences why a claim reads as it does')
    .argument('<path>', 'a file or a folder of articles; - reads standard input')
    .argument('<id>', 'id of the claim, or enough of its beginning')
    .option('--json', 'print the sentences as JSON')
    .addOption(date())
    .addOption(quiet())
    .action(run(explainCommand));
  program
    .command('completion')
    .description('print a completion script for a shell')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(shells)))
    .addHelpText('after', completionHelp)
    .action(run((shell: keyof typeof shells) => completionCommand(program, shell)));
  return program;
}

function readDate(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError('Expected a date such as 2023-05-04.');
}

function readCount(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count;
  throw new InvalidArgumentError('Expected a number from 1 to 64.');
}
