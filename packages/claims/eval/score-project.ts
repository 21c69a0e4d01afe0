/**
 * Prints the accuracy tables: `npm run score [-- --polnear DIR] [--record] [--list] [--errors]`.
 *
 * The seeds are always scored, with the gold claims gained and lost since the last recorded run (seeds.recorded.json,
 * renewed by --record); then dates, beside chrono-node, and the grouping of claims. DIR holds {train,dev}.{articles,gold}.jsonl made by convert.mjs; PolNeAR is not part of this project.
 * Train also gets a table of what each rule and each confidence is worth, and with --errors its most frequent errors.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { damFailure } from '../test/incidents/dam-failure.ts';
import { dataBreach } from '../test/incidents/data-breach.ts';
import { ferryAccident } from '../test/incidents/ferry-accident.ts';
import { groupMarked } from '../test/incidents/marked-incident.ts';
import { compareDates } from './compare-dates.ts';
import { groupSeeds } from './grouped-seeds.ts';
import { scoreGrouping } from './grouping-scores.ts';
import type { GoldArticle } from './match-claims.ts';
import { predictCorpus, predictSeeds } from './predict.ts';
import { readSubset } from './score.mjs';
import { trainTables } from './train-tables.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const cues = join(here, 'reporting_cues.txt');
const recordFile = join(here, 'seeds.recorded.json');
const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    record: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});

const scratch = mkdtempSync(join(tmpdir(), 'incident-claims-score-'));
try {
  scoreSeeds();
  scoreDates();
  scoreGroups();
  scorePolnear();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function scoreSeeds(): void {
  const pred = write('seeds', predictSeeds());
  const seeds = join(here, '../../../seeds/kremlin-drone');
  const gold = join(here, 'kremlin-drone.gold.json');
  const printed = run('score-seeds.mjs', ['--pred', pred, '--gold', gold, '--seeds', seeds, '--list']);
  const lines = printed.trim().split('\n');
  const remark = /^(?:MISS|SPEAKER|ACT|STANCE|FORM|EXTRA|REPEATS) /;
  console.log('Seeds: 95 annotated claims in five articles\n');
  console.log(lines.filter((line) => values.list || !remark.test(line)).join('\n'));

  const missed = new Set(lines.flatMap((line) => /^MISS (\S+)/.exec(line)?.[1] ?? []));
  const recorded: string[] = existsSync(recordFile)
    ? JSON.parse(readFileSync(recordFile, 'utf8')).missed
    : [];
  const gained = recorded.filter((id) => !missed.has(id));
  const lost = [...missed].filter((id) => !recorded.includes(id));
  console.log(
    `\nSince the recorded run: gained ${gained.join(', ') || 'none'}; lost ${lost.join(', ') || 'none'}`,
  );
  if (values.record) writeFileSync(recordFile, `${JSON.stringify({ missed: [...missed] }, null, 2)}\n`);
}

function scoreDates(): void {
  const scores = compareDates();
  console.log(`\nDates: the table of ${scores[0]?.expected} dates in test/date-table.ts\n`);
  console.log(`${''.padEnd(22)}exact F1  value F1  right  found`);
  for (const { name, f1, valueF1, right, found } of scores)
    console.log(
      name.padEnd(22) +
        [f1.toFixed(1), valueF1.toFixed(1)].map((figure) => figure.padEnd(10)).join('') +
        [right, found].map((count) => String(count).padEnd(7)).join(''),
    );
  if (values.list)
    for (const { name, wrong } of scores) if (wrong.length > 0) console.log(`\n${name}\n${wrong.join('\n')}`);
}

function scoreGroups(): void {
  console.log(`\nGroups of claims about the same\n\n${''.padEnd(32)}claims  pair F1  B3`);
  const rows = [
    ['seeds', groupSeeds({ named: false })],
    ['seeds, 12 propositions named', groupSeeds({ named: true })],
    ['invented: a dam failure', groupMarked(damFailure)],
    ['invented: a data breach', groupMarked(dataBreach)],
    ['invented: a ferry accident', groupMarked(ferryAccident)],
  ] as const;
  for (const [name, grouped] of rows) {
    const { claims, pairF1, b3 } = scoreGrouping(grouped);
    console.log(
      `${name.padEnd(32)}${String(claims).padEnd(8)}${pairF1.toFixed(1).padEnd(9)}${b3.toFixed(1)}`,
    );
  }
}

function scorePolnear(): void {
  if (values.polnear === undefined) {
    console.log('\nPolNeAR: not measured (no --polnear DIR given; see "How to measure" in the README).');
    return;
  }
  const dir = resolve(process.env.INIT_CWD ?? process.cwd(), values.polnear);
  for (const split of ['train', 'dev']) {
    const articles = join(dir, `${split}.articles.jsonl`);
    const gold = join(dir, `${split}.gold.jsonl`);
    if (!existsSync(articles) || !existsSync(gold)) {
      console.log(
        `\nPolNeAR ${split}: not measured (expected ${split}.articles.jsonl and ${split}.gold.jsonl in ${dir}).`,
      );
      continue;
    }
    const predictions = predictCorpus(articles);
    const pred = write(split, predictions);
    const common = ['--gold', gold, '--pred', pred, '--boot', '1000'];
    console.log(`\nPolNeAR ${split}, REPORTING\n`);
    console.log(run('score.mjs', [...common, '--subset', cues]).trimEnd());
    console.log(`\nPolNeAR ${split}, ALL\n`);
    console.log(run('score.mjs', common).trimEnd());
    if (split === 'train')
      console.log(`\n${trainTables(readGold(gold), predictions, readSubset(cues), values)}`);
  }
}

function readGold(file: string): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldArticle);
}

function write(name: string, rows: readonly unknown[]): string {
  const file = join(scratch, `${name}.pred.jsonl`);
  writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  return file;
}

function run(script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(here, script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}
