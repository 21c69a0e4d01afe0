import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { damArticle, damIncident } from '../../test/dam-incident.ts';
import { hostileIncident } from '../../test/hostile-incident.ts';
import { parseSeeds } from '../../test/seeds.ts';
import { compareArticles } from '../compare-articles.ts';
import type { Incident } from '../incident-types.ts';
import { toJsonLines } from './to-json-lines.ts';

const schema = JSON.parse(readFileSync(new URL('../../claim.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
const lines = (text: string) => text.split('\n').slice(0, -1);

describe('a line', () => {
  it('is one claim, which comes back as it was', () => {
    expect(lines(toJsonLines(damIncident)).map((line) => JSON.parse(line))).toEqual(damIncident.claims);
    expect(lines(toJsonLines(damArticle)).map((line) => JSON.parse(line))).toEqual(damArticle.claims);
  });

  it('ends in a line feed; no claims are no lines', () => {
    expect(toJsonLines(damIncident).endsWith('}\n')).toBe(true);
    expect(toJsonLines({ ...damArticle, claims: [] })).toBe('');
  });

  it('survives any text, and is one line for every reader', () => {
    fc.assert(
      fc.property(hostileIncident, (incident) => {
        const text = toJsonLines(incident);
        expect(lines(text).map((line) => JSON.parse(line))).toEqual(incident.claims);
        expect(text).not.toMatch(/[\r\v\f\u0085\u2028\u2029\p{Surrogate}]/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('claim.schema.json', () => {
  test.each([
    ['the small incident', damIncident.claims],
    ['the seeds', parseSeeds().flatMap(({ claims }) => claims)],
  ])('holds for %s', (_, claims) => {
    for (const claim of claims) {
      validate(JSON.parse(JSON.stringify(claim)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test.each([
    ['no id', { id: undefined }],
    ['an act that is none', { act: 'lies' }],
    ['a speaker that is a name', { speaker: 'Ana Lima' }],
    ['a span without its end', { content: [{ start: 1, text: 'x' }] }],
    ['more than certain', { confidence: 1.1 }],
    ['half a paragraph', { paragraph: 0.5 }],
  ])('refuses %s', (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify({ ...damIncident.claims[0], ...wrong })))).toBe(false);
  });

  it('describes every field of the record, and what it must have', () => {
    const types = readFileSync(new URL('../types.ts', import.meta.url), 'utf8');
    const shapes = { Claim: schema, ...schema.$defs };
    expect(Object.keys(shapes).sort()).toEqual(['Claim', 'Cue', 'Hedge', 'ResolvedDate', 'Span', 'Speaker']);
    for (const [name, shape] of Object.entries<{ properties: object; required: string[] }>(shapes)) {
      const body = new RegExp(`export interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(types)?.[1] ?? '';
      const fields = [...body.matchAll(/^ {2}readonly (\w+)(\??):/gm)];
      expect(fields.length, name).toBeGreaterThan(1);
      expect(Object.keys(shape.properties).sort()).toEqual(fields.map(([, field]) => field).sort());
      const must = fields.filter(([, , optional]) => optional === '').map(([, field]) => field);
      expect([...shape.required].sort()).toEqual(must.sort());
    }
  });

  it('knows the words of the closed lists', () => {
    const types = readFileSync(new URL('../types.ts', import.meta.url), 'utf8');
    const wordsOf = (name: string) =>
      [...(new RegExp(`export type ${name} =([^;]*);`).exec(types)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
        ([, word]) => word,
      );
    const { properties, $defs } = schema;
    const lists = {
      Section: properties.section.enum,
      Form: properties.form.enum,
      Act: properties.act.enum,
      Stance: properties.stance.enum,
      Factuality: properties.factuality.enum,
      Polarity: properties.polarity.enum,
      Flag: properties.flags.items.enum,
      SpeakerKind: $defs.Speaker.properties.kind.enum,
      Anonymity: $defs.Speaker.properties.anonymity.enum,
    };
    for (const [name, words] of Object.entries(lists)) expect(words, name).toEqual(wordsOf(name));
  });
});

describe('findings', () => {
  const findingSchema = JSON.parse(
    readFileSync(new URL('../../finding.schema.json', import.meta.url), 'utf8'),
  );
  const check = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(findingSchema);
  const found = (incident: Incident) =>
    lines(toJsonLines(incident, { records: 'findings' })).map((line) => JSON.parse(line));

  it.each([
    ['the small incident', damIncident],
    ['the seeds', compareArticles(parseSeeds())],
  ])('are as the schema says: %s', (_, incident) => {
    const records = found(incident);
    expect(new Set(records.map(({ record }) => record)).size).toBeGreaterThan(5);
    for (const one of records) {
      check(one);
      expect(check.errors ?? []).toEqual([]);
    }
  });

  it('come back as they were', () => {
    const gaps = found(damIncident).filter(({ record }) => record === 'gap');
    expect(gaps.map(({ record: _, ...gap }) => gap)).toEqual(damIncident.gaps);
    expect(toJsonLines(damArticle, { records: 'findings' })).toBe('');
  });

  it.each([
    ['no record', { record: undefined }],
    ['a record that is none', { record: 'verdict' }],
    ['a kind that is none', { kind: 'lie' }],
    ['no claims', { claimIds: undefined }],
  ])('the schema refuses %s', (_, wrong) => {
    const [gap] = found(damIncident).filter(({ record }) => record === 'gap');
    expect(check(gap)).toBe(true);
    expect(check(JSON.parse(JSON.stringify({ ...gap, ...wrong })))).toBe(false);
  });

  it('are described with every field', () => {
    const types = readFileSync(new URL('../incident-types.ts', import.meta.url), 'utf8');
    for (const name of ['Position', 'Contradiction', 'Origin', 'Sourcing', 'Variant', 'Gap']) {
      const body = new RegExp(`export interface ${name} \\{([^}]*)\\}`).exec(types)?.[1] ?? '';
      const fields = [...body.matchAll(/readonly (\w+)\??:/g)].map((match) => match[1]);
      expect(fields.length).toBeGreaterThan(1);
      expect(findingSchema.$defs[name].required.toSorted()).toEqual(['record', ...fields].toSorted());
    }
  });
});
