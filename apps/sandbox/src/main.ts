import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allProblems, createLogger, FolderInUseError, openStore, readStoreConfig } from '@incident/slack-app';
import { createDesk } from './create-desk.ts';
import { help } from './help.ts';
import { onStop } from './on-stop.ts';
import { printAnswer } from './print-answer.ts';
import { readPort } from './read-port.ts';
import { readPageFiles } from './server/page-files.ts';
import { serveSandbox } from './server/serve-sandbox.ts';
import { startWorkspace } from './start-workspace.ts';
import { step } from './step.ts';
import { sheetFor } from './terminal/sheet-for.ts';

const question = '/claims kremlin-drone';
const suggestions = [
  question,
  '/claims kremlin-drone stance:denies',
  '/claims compare kremlin-drone',
  '/claims speaker Dmitry Peskov',
  '/claims digest preview',
  '/claims export kremlin-drone html',
  '/claims list',
  '/claims help',
];
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { values: options } = await step('reading the options', async () =>
  parseArgs({ options: { once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }),
);
const print = (line: string) => void process.stdout.write(`${line}\n`);
// `npm start | head` closes the pipe early; nobody is left to read an error.
process.stdout.on('error', () => process.exit(0));

if (options.help) {
  print(help);
  process.exit(0);
}

const closing = onStop();
const wanted = await step('reading PORT', async () => readPort(process.env.PORT));
// The answer stands on standard output; only what went wrong is logged, beside it.
const logger = createLogger('error', process.stderr);
const store = await step('opening the store', async () => {
  const config = readStoreConfig(process.env);
  return openStore(config, logger).catch((error: unknown) => {
    // One answer and out: an app that is running on the folder need not be stopped for it.
    if (options.once && error instanceof FolderInUseError)
      return openStore({ ...config, dataDir: null }, logger);
    throw error;
  });
});
closing.push(() => store.close());
const incidents = store.workspace('sandbox');
await step('reading the incidents', () => incidents.importSeeds(here('../../../seeds'), new Date()));
const { library } = incidents;
for (const { file, message } of await allProblems(library))
  console.error(`Could not be read: ${file} ${message}`);
const workspace = await step('starting the app', () => startWorkspace(incidents, logger));
closing.push(() => workspace.stop());

const sheet = sheetFor(process.stdout, process.env);
await step(`asking ${question}`, () => printAnswer(workspace, question, sheet, print));

if (options.once) {
  await closing.run();
  process.exit(0);
}

const token = randomBytes(18).toString('base64url');
const server = await step('serving the page', async () =>
  serveSandbox(createDesk(workspace, suggestions), {
    port: wanted,
    token,
    files: readPageFiles(here('../dist')),
    onError: (error) => console.error(error),
  }),
);
closing.push(() => server.close());

print('');
if (server.port !== wanted) print(`Port ${wanted} is taken, so the page is at the next free one.`);
print(`Try it yourself: ${sheet.colors.cyan(`http://127.0.0.1:${server.port}/?token=${token}`)}`);
print('Ctrl-C ends it.');
