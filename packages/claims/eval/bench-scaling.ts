/**
 * Whether time stays linear: `npm run bench:scaling [-- --text FILE.jsonl …] [--largest MB] [--hostile MB]`. Prints
 *
 * - time by length of one article, doubling up to 20 MB, and memory per character at its greatest;
 * - time of the page of one article in a single line, by its length;
 * - time for texts that nobody writes: the same characters over and over, some behind a beginning that holds something open.
 *
 * Lines of a file are {"text": …}; without one the seeds are repeated. Time is that of the processor, so that other work
 * on the machine does not count.
 */
import { parseArgs } from 'node:util';
import { parseArticle, toHtml } from '@incident/claims';
import { hostile, hostileBehind } from './hostile-texts.ts';
import { seedTexts } from './predict.ts';
import { processorSeconds } from './processor-seconds.ts';
import { readTexts } from './read-texts.ts';

const { values } = parseArgs({
  options: {
    text: { type: 'string', multiple: true },
    largest: { type: 'string', default: '20' },
    hostile: { type: 'string', default: '1' },
  },
});
const million = 1_000_000;
const largest = Number(values.largest) * million;
const prose = fill(`${(values.text?.flatMap(readTexts) ?? seedTexts()).join('\n\n')}\n\n`, largest);

console.log(`Node ${process.version}, one article, warm\n`);
printMemory(prose);
for (let run = 0; run < 3; run++) parseArticle({ id: 'warm', text: prose.slice(0, million) });
printScaling(prose);
printPage();
printHostile(Number(values.hostile) * million);

/** The text over and over, cut to a length. */
function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Comes first, since the greatest memory of a process never falls. What the engine has not yet cleared counts as used. */
function printMemory(text: string): void {
  const gc = globalThis.gc;
  if (gc === undefined) {
    console.log('memory: not measured (needs --expose-gc)\n');
    return;
  }
  parseArticle({ id: 'warm', text: text.slice(0, million) });
  const length = Math.min(text.length, 10 * million);
  const article = { id: 'memory', text: Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le') };
  gc();
  const before = process.memoryUsage();
  const parsed = parseArticle(article);
  const greatest = process.resourceUsage().maxRSS * 1024;
  gc();
  const records = process.memoryUsage().heapUsed - before.heapUsed;
  const beyond = (greatest - before.rss - records) / length;
  console.log(
    `memory at ${length / million} MB: ${beyond.toFixed(0)} bytes per character beyond text and ${parsed.claims.length} records\n`,
  );
}

function printScaling(text: string): void {
  console.log('     size   seconds   s/MB   to half the size');
  const sizes = [128, 64, 32, 16, 8, 4, 2, 1].map((share) => Math.floor(text.length / share));
  let half = 0;
  for (const size of sizes) {
    const time = seconds(() => parseArticle({ id: 'scaling', text: text.slice(0, size) }));
    const ratio = half === 0 ? '' : `× ${(time / half).toFixed(2)}`;
    console.log(`${megabytes(size)} MB ${column(time, 3)} ${column((time / size) * million, 3)}   ${ratio}`);
    half = time;
  }
}

function printPage(): void {
  console.log('\nclaims in one line   seconds   to half the claims');
  let half = 0;
  for (const claims of [200, 400, 800, 1600]) {
    const parsed = parseArticle({ id: 'page', text: 'The mayor said that the dam held. '.repeat(claims) });
    const time = seconds(() => toHtml(parsed));
    const ratio = half === 0 ? '' : `× ${(time / half).toFixed(2)}`;
    console.log(`${String(claims).padStart(18)} ${column(time, 3)}   ${ratio}`);
    half = time;
  }
}

function printHostile(length: number): void {
  console.log(`\n${`hostile, ${length / million} MB each`.padEnd(47)}s/MB`);
  for (const [beginning, unit] of [...hostile.map((unit) => ['', unit] as const), ...hostileBehind]) {
    const text = beginning + fill(unit, length);
    const started = processorSeconds();
    parseArticle({ id: 'hostile', text });
    const perMegabyte = ((processorSeconds() - started) / length) * million;
    const slow = perMegabyte > 1 ? '  slow' : '';
    console.log(
      `${JSON.stringify(beginning + unit)
        .slice(0, 44)
        .padEnd(44)} ${column(perMegabyte, 3)}${slow}`,
    );
  }
}

/** The shortest of several runs: as many as fit into a second, three at least. */
function seconds(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let run = 0; run < 3 || (spent < 1 && run < 20); run++) {
    const started = processorSeconds();
    work();
    const time = processorSeconds() - started;
    spent += time;
    best = Math.min(best, time);
  }
  return best;
}

function megabytes(size: number): string {
  return (size / million).toFixed(3).padStart(7);
}

function column(value: number, digits: number): string {
  return value.toFixed(digits).padStart(8);
}
