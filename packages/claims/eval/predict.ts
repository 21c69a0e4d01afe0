/** Parses articles for the scorers: `tsx predict.ts IN.jsonl OUT.jsonl` (PolNeAR), `tsx predict.ts --seeds OUT.jsonl`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArticle, type Claim } from '../src/index.ts';

const seeds = fileURLToPath(new URL('../../../seeds/kremlin-drone/', import.meta.url));

/** Every seed article with what incident.json knows of it, parsed. */
export function predictSeeds(): { id: string; claims: readonly Claim[] }[] {
  const incident = JSON.parse(readFileSync(`${seeds}incident.json`, 'utf8'));
  return readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const { file: _, ...known } = incident.articles.find((article: { file: string }) => article.file === file);
      const text = readFileSync(seeds + file, 'utf8');
      const { claims } = parseArticle({ ...known, id: file, text, incident: { slug: incident.slug, date: incident.date } });
      return { id: file, claims };
    });
}

/**
 * PolNeAR's convention: the conjunction "that" belongs to the content, nested claims are not annotated.
 */
export function predictCorpus(file: string): { id: string; claims: unknown[] }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const { claims } = parseArticle({ id, text });
      const outermost = claims.filter(({ depth }) => depth === 0);
      return {
        id,
        claims: outermost.map(({ source, cue, content, rule, confidence }) => ({ source, cue, content: content.map((span) => withThat(text, span)), rule, confidence })),
      };
    });
}

function withThat(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const lead = /\bthat[\s,]*$/i.exec(text.slice(Math.max(0, start - 8), start));
  return { start: lead ? start - lead[0].length : start, end };
}

const [input, output] = process.argv.slice(2);
if (input !== undefined && output !== undefined) {
  const predicted = input === '--seeds' ? predictSeeds() : predictCorpus(input);
  writeFileSync(output, `${predicted.map((line) => JSON.stringify(line)).join('\n')}\n`);
}
