/** Parses articles for the scorers. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Claim, parseArticle } from '../src/index.ts';

const seeds = fileURLToPath(new URL('../../../seeds/kremlin-drone/', import.meta.url));

/** One line of a prediction file. */
export interface Prediction<T> {
  readonly id: string;
  readonly claims: readonly T[];
}

/** Source, cue and content alone: what the corpus annotates. */
type Attribution = Pick<Claim, 'source' | 'cue' | 'rule' | 'confidence'> & {
  readonly content: readonly { readonly start: number; readonly end: number }[];
};

/** The five seed texts. */
export function seedTexts(): string[] {
  return seedFiles().map((file) => readFileSync(seeds + file, 'utf8'));
}

function seedFiles(): string[] {
  return readdirSync(seeds).filter((file) => file.endsWith('.txt'));
}

/** Every seed article, with what incident.json knows of it, parsed. */
export function predictSeeds(): Prediction<Claim>[] {
  const incident = JSON.parse(readFileSync(`${seeds}incident.json`, 'utf8'));
  return seedFiles().map((id) => {
    const { file: _, ...known } = incident.articles.find(({ file }: { file: string }) => file === id);
    const text = readFileSync(seeds + id, 'utf8');
    const about = { slug: incident.slug, date: incident.date };
    return { id, claims: parseArticle({ ...known, id, text, incident: about }).claims };
  });
}

/**
 * A PolNeAR split, parsed, by the corpus's own conventions: the conjunction "that" belongs to the content, and nested
 * claims are not annotated.
 */
export function predictCorpus(file: string): Prediction<Attribution>[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const outermost = parseArticle({ id, text }).claims.filter(({ depth }) => depth === 0);
    const claims = outermost.map(({ source, cue, content, rule, confidence }) => ({
      source,
      cue,
      content: content.map((span) => withConjunction(text, span)),
      rule,
      confidence,
    }));
    return { id, claims };
  });
}

function withConjunction(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const lead = /\bthat[\s,]*$/i.exec(text.slice(Math.max(0, start - 8), start));
  return { start: lead ? start - lead[0].length : start, end };
}
