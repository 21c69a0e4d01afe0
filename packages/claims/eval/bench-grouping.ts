/**
 * Speed of grouping: `npm run bench:grouping [-- --text FILE.jsonl …]`. Prints, for incidents up to 20,000 claims, the time
 * of grouping them from nothing and of adding one article. Lines of a file are {"text": …}, and all are one incident;
 * without one it is invented. Time is that of the processor, so that other work on the machine does not count.
 */
import { parseArgs } from 'node:util';
import type { AlikePairs } from '../src/incident/grouping/alike-pairs.ts';
import { groupClaims, noMemory } from '../src/incident/grouping/group-claims.ts';
import { type ParsedArticle, parseArticle } from '../src/index.ts';
import { conceptLexicon } from '../src/language/concept-lexicon.ts';
import { en } from '../src/languages/en/index.ts';
import { inventIncident } from './invented-incident.ts';
import { processorSeconds } from './processor-seconds.ts';
import { readTexts } from './read-texts.ts';

const { values } = parseArgs({ options: { text: { type: 'string', multiple: true } } });
const sizes = [1_250, 2_500, 5_000, 10_000, 20_000];
/** Articles added one by one, of which the median and the slowest are told. */
const additions = 15;

const lexicon = conceptLexicon(en);
const all =
  values.text?.flatMap(readTexts).map((text, i) => parseArticle({ id: String(i), text })) ??
  inventIncident(21_000);

console.log(`Node ${process.version}, milliseconds of processor time\n`);
console.log(['claims', 'pairs', 'groups', 'read', 'group', 'add one', 'slowest'].map(pad).join(''));
measure(1_000);
for (const size of sizes) console.log(measure(size).map(pad).join(''));

function measure(size: number): (number | string)[] {
  // Copies, so that nothing of an earlier measurement is remembered.
  const articles = upTo(size).map((one) => ({ ...one }));
  const first = articles.slice(0, -additions);
  const reading = timed(() => groupClaims(first, [], lexicon, noMemory()));
  const grouping = timed(() => groupClaims(first, [], lexicon, noMemory()));
  let { memory } = grouping.result;
  const adding: number[] = [];
  for (let n = first.length + 1; n <= articles.length; n++) {
    const added = timed(() => groupClaims(articles.slice(0, n), [], lexicon, memory));
    memory = added.result.memory;
    adding.push(added.time);
  }
  adding.sort((a, b) => a - b);
  return [
    articles.reduce((sum, { claims }) => sum + claims.length, 0),
    pairsIn(memory.pairs),
    grouping.result.propositions.length,
    Math.round(reading.time - grouping.time),
    Math.round(grouping.time),
    Math.round(adding[additions >> 1] ?? 0),
    Math.round(adding.at(-1) ?? 0),
  ];
}

function upTo(size: number): ParsedArticle[] {
  let count = 0;
  const end = all.findIndex(({ claims }) => {
    count += claims.length;
    return count >= size;
  });
  return all.slice(0, end + 1);
}

function pairsIn({ neighbours }: AlikePairs): number {
  return neighbours.reduce((sum, { ideas }) => sum + ideas.length, 0) / 2;
}

function timed<T>(run: () => T): { readonly result: T; readonly time: number } {
  const start = processorSeconds();
  const result = run();
  return { result, time: 1000 * (processorSeconds() - start) };
}

function pad(cell: number | string): string {
  return String(cell).padStart(10);
}
