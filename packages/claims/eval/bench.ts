/**
 * Speed of the whole parser beside what a user could pick instead, on the same text in the same run:
 * `npm run bench [-- --text FILE.jsonl …]`. Lines are {"text": …}; without a file the seeds are repeated to about 1 MB.
 * Every figure is the median of five warm runs, in time of the processor so that other work on the machine does not count;
 * the ratio is what counts, since machines differ.
 */
import { parseArgs } from 'node:util';
import { parseArticle } from '@incident/claims';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { seedTexts } from './predict.ts';
import { processorSeconds } from './processor-seconds.ts';
import { readTexts } from './read-texts.ts';

const { values } = parseArgs({ options: { text: { type: 'string', multiple: true } } });
const texts = values.text ? values.text.flatMap(readTexts) : Array.from({ length: 36 }, seedTexts).flat();
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;

const wink = winkNLP(model, ['sbd', 'pos']);
const rows: readonly [string, () => void, number][] = [
  ['@incident/claims: parseArticle', () => parseAll(texts), 1],
  ['wink-nlp: sentences and parts of speech', () => texts.forEach((text) => void wink.readDoc(text)), 1],
  // compromise is slow enough that a tenth of the text gives a steady figure.
  ['compromise: its default analysis', () => sample(texts).forEach((text) => void nlp(text)), 10],
];

console.log(
  `${texts.length} texts, ${megabytes.toFixed(2)} MB, Node ${process.version}, median of 5 warm runs\n`,
);
const speeds = rows.map(([name, work, share]) => {
  const speed = megabytes / share / median(times(work));
  console.log(`${name.padEnd(42)} ${speed.toFixed(2).padStart(7)} MB/s`);
  return speed;
});
const [ours = 0, theirs = 0, slowest = 0] = speeds;
console.log(
  `\nratio to wink-nlp ${(ours / theirs).toFixed(1)}, to compromise ${(ours / slowest).toFixed(1)}`,
);

function parseAll(all: readonly string[]): void {
  for (const [i, text] of all.entries()) parseArticle({ id: String(i), text });
}

function sample(all: readonly string[]): string[] {
  return all.filter((_, i) => i % 10 === 0);
}

/** Seconds of five runs, after three that are not counted: the engine goes on compiling in the second and third. */
function times(work: () => void): number[] {
  for (let run = 0; run < 3; run++) work();
  return Array.from({ length: 5 }, () => {
    const started = processorSeconds();
    work();
    return processorSeconds() - started;
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
