import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Claim, type ParsedArticle, parseArticle } from '../src/index.ts';
import { parseSeeds } from './seeds.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const types = readFileSync(new URL('../src/types.ts', import.meta.url), 'utf8');
const seeds = parseSeeds();

/** A table of the README: its heading, the type whose values it lists, and what of a claim has such a value. */
const tables: readonly [
  heading: string,
  type: string,
  valuesOf: (claim: Claim) => readonly (string | undefined)[],
][] = [
  ['Form', 'Form', ({ form }) => [form]],
  ['Act', 'Act', ({ act }) => [act]],
  ['Stance', 'Stance', ({ stance }) => [stance]],
  ['Factuality', 'Factuality', ({ factuality }) => [factuality]],
  ['Hedges', 'HedgeKind', ({ hedges }) => hedges.map(({ kind }) => kind)],
  ['SpeakerKind', 'SpeakerKind', ({ speaker }) => [speaker?.kind]],
  ['Anonymity', 'Anonymity', ({ speaker }) => [speaker?.anonymity ?? 'none']],
];

/** The rows under a heading: value, definition, example. */
function rowsOf(heading: string): string[][] {
  const section = readme.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}:`)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The values of a union of strings in `types.ts`. */
function valuesOfType(name: string): string[] {
  const union = new RegExp(`^export type ${name} =([^;]*);`, 'm').exec(types)?.[1] ?? '';
  return [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The claims that an example shows: of the seed it is quoted from, those that touch its words; else those of its text. */
function claimsOf(example: string): readonly Claim[] {
  const seed = /\((\d{3})\)$/.exec(example)?.[1];
  const words = example
    .replace(/ \(\d{3}\)$/, '')
    .replaceAll('**', '')
    .replace(/^.*?: (?=")/, '');
  const quoted = /^"([\s\S]*)"$/.exec(words)?.[1] ?? words;
  if (seed === undefined) return parseArticle({ id: 'example', text: quoted }).claims;
  const parsed = seeds.find(({ article }) => article.id.startsWith(seed));
  return parsed === undefined
    ? []
    : touched(
        parsed,
        quoted.split(/ ?… ?/).filter((part) => part !== ''),
      );
}

function touched({ article, claims }: ParsedArticle, parts: readonly string[]): readonly Claim[] {
  const spans = parts.map((part) => {
    const start = article.text.indexOf(part.replace(/\.$/, ''));
    expect(start, part).not.toBe(-1);
    return { start, end: start + part.length };
  });
  return claims.filter(({ source, cue, content }) =>
    spans.some(({ start, end }) =>
      [source, cue, ...content].some((own) => own !== null && own.start < end && start < own.end),
    ),
  );
}

for (const [heading, type, valuesOf] of tables) {
  describe(`the README on ${heading}`, () => {
    const rows = rowsOf(heading);

    it('has every value with a definition and an example', () => {
      expect(rows.map(([value]) => value)).toEqual(valuesOfType(type).map((value) => `\`${value}\``));
      for (const row of rows) expect(row.filter((cell) => cell.length > 2)).toHaveLength(3);
    });

    test.each(rows)('%s is what the example parses to: %s, %s', (value, _, example = '') => {
      const found = claimsOf(example).flatMap(valuesOf);
      expect(found).toContain((value ?? '').replaceAll('`', ''));
    });
  });
}

it('has every section with an example', () => {
  expect(rowsOf('Section').map(([value]) => value)).toEqual(
    valuesOfType('Section').map((value) => `\`${value}\``),
  );
});
