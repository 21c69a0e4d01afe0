import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { withoutComments } from './source-files.ts';

const index = withoutComments(readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8'));

it('exports exactly these values', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ClaimsError',
    'compareArticles',
    'describeFindings',
    'diffIncidents',
    'explainClaim',
    'findSentences',
    'hasNews',
    'parseArticle',
    'readIncidentFile',
    'rollUp',
    'toCsv',
    'toHtml',
    'toJsonLines',
    'toMarkdown',
    'toSchemaOrg',
    'toStandoff',
  ]);
});

it('exports exactly these types', () => {
  const names = [...index.matchAll(/export type \{([^}]*)\}/g)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  expect(names.sort()).toEqual([
    'Act',
    'Anonymity',
    'Article',
    'BoilerplateKind',
    'Claim',
    'CompareOptions',
    'Contradiction',
    'CsvOptions',
    'Cue',
    'Factuality',
    'FindingSection',
    'Flag',
    'Form',
    'Gap',
    'Hedge',
    'HedgeKind',
    'Held',
    'HtmlOptions',
    'Incident',
    'IncidentDiff',
    'IncidentFile',
    'IncidentFileArticle',
    'IncidentFileResult',
    'IncidentSpeaker',
    'JsonLinesOptions',
    'Language',
    'Mention',
    'NamedProposition',
    'NewClaim',
    'NewDenial',
    'Origin',
    'OriginReason',
    'ParseOptions',
    'ParsedArticle',
    'Polarity',
    'Position',
    'PositionChange',
    'Proposition',
    'PropositionClaim',
    'ResolvedDate',
    'Retraction',
    'Role',
    'SchemaOrgOptions',
    'SecondOrigin',
    'Section',
    'SectionSpan',
    'Skipped',
    'SourceOrigin',
    'Sourcing',
    'Span',
    'Speaker',
    'SpeakerKind',
    'Stance',
    'Variant',
    'VariantPart',
    'Voice',
  ]);
});

it('names every export by hand', () => {
  expect(index).not.toMatch(/export\s*\*|export\s+(?:const|let|function|class|default|interface|enum)\b/);
});

it('has a type for every public shape of types.ts', () => {
  const types = ['types.ts', 'incident-types.ts']
    .map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const shapes = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? '');
  expect(shapes.length).toBeGreaterThan(15);
  expect(shapes.filter((name) => !new RegExp(`\\b${name}\\b`).test(index))).toEqual([]);
});
