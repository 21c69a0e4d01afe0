import type {
  Contradiction,
  Gap,
  Incident,
  OriginReason,
  PositionChange,
  Variant,
  Voice,
} from '../incident-types.ts';
import { articleName } from './article-name.ts';
import { type Records, recordsOf } from './records-of.ts';
import { whoSays } from './who-says.ts';

/** What a comparison found, in plain sentences. */
export interface FindingSection {
  readonly kind: 'contradictions' | 'changes' | 'wordings' | 'origins' | 'gaps';
  readonly title: string;
  /** One finding each, in the order of the incident. Words of articles and names are in them as printed. */
  readonly lines: readonly string[];
}

/**
 * The findings of an incident for people: contradictions, changes of position, wordings, origins, gaps. Sections without
 * findings are left out. The text is not escaped for any format.
 *
 * @example
 * for (const { title, lines } of describeFindings(incident)) console.log(title, ...lines);
 */
export function describeFindings(incident: Incident): FindingSection[] {
  return findingsOf(recordsOf('describeFindings', incident));
}

/** The same, for whatever an export was given. */
export function findingsOf(records: Records): FindingSection[] {
  const { contradictions, changes, variants, gaps } = records;
  const words = lookUp(records);
  const sections: FindingSection[] = [
    {
      kind: 'contradictions',
      title: 'Contradictions',
      lines: contradictions.map((one) => contradiction(one, words)),
    },
    { kind: 'changes', title: 'Changes of position', lines: changes.map((one) => change(one, words)) },
    { kind: 'wordings', title: 'Other wordings', lines: variants.map((one) => wording(one, words)) },
    { kind: 'origins', title: 'Origins', lines: origins(records, words) },
    { kind: 'gaps', title: 'Gaps', lines: gaps.map((one) => gap(one, words)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What ids are called. */
interface Words {
  readonly speaker: (id: string | null) => string;
  readonly label: (propositionId: string | null) => string;
  readonly article: (id: string) => string;
  readonly saidBy: (claimIds: readonly string[]) => string;
}

function lookUp({ speakers, propositions, articles, claims, matrix }: Records): Words {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const labels = new Map(propositions.map(({ id, label }) => [id, label]));
  const titles = new Map(articles.map((article) => [article.id, articleName(article)]));
  const merged = new Map(
    matrix.flatMap(({ speakerId, claimIds }) => claimIds.map((id) => [id, speakerId] as const)),
  );
  const sources = new Map(claims.map((claim) => [claim.id, whoSays(claim)]));
  const speaker = (id: string | null) => (id === null ? 'nobody named' : (names.get(id) ?? id));
  return {
    speaker,
    label: (id) => `“${labels.get(id ?? '') ?? 'no topic'}”`,
    article: (id) => titles.get(id) ?? id,
    saidBy: (claimIds) =>
      list(claimIds.map((id) => names.get(merged.get(id) ?? '') ?? sources.get(id) ?? 'nobody named')),
  };
}

/** Each once, with commas. */
function list(names: readonly string[]): string {
  return [...new Set(names)].join(', ');
}

export const contradictionWords = {
  'between-sides': 'between sides',
  'within-side': 'within one side',
  'within-speaker': 'one speaker against itself',
} satisfies Record<Contradiction['kind'], string>;

function contradiction({ propositionId, kind, supports, denies }: Contradiction, words: Words): string {
  const names = (voices: readonly Voice[]) => list(voices.map(({ speakerId }) => words.speaker(speakerId)));
  return `${words.label(propositionId)}, ${contradictionWords[kind]}: supported by ${names(supports)}; denied by ${names(denies)}`;
}

function change({ speakerId, propositionId, from, to }: PositionChange, words: Words): string {
  const byPublication = [from.by, to.by].includes('publication') ? ' (by when the articles came out)' : '';
  return `${words.speaker(speakerId)} on ${words.label(propositionId)}: ${from.stance} ${from.last}, ${to.stance} ${to.first}${byPublication}`;
}

/** `no [casualties → injuries] or [significant →] damage` */
function wording({ claimIds, parts }: Variant, words: Words): string {
  const drawn = parts.map(({ kind, first, other }) =>
    kind === 'same' ? first : `[${[first, '→', other].filter((part) => part !== '').join(' ')}]`,
  );
  return `${words.saidBy(claimIds)}: ${drawn.join(' ')}`;
}

export const reasonWords = {
  'same-text': 'the same text',
  'same-passages': 'half of one is printed in the other',
  'same-passage': 'the same passage',
  'same-chain': 'from the same agency or outlet',
  'same-voice': 'the same voice',
} satisfies Record<OriginReason, string>;

function origins({ origins: all, articles }: Records, words: Words): string[] {
  if (all.length === articles.length) return [];
  const joined = all.filter(({ articleIds }) => articleIds.length > 1);
  return [
    `${articles.length} articles, ${all.length} ${all.length === 1 ? 'origin' : 'origins'}`,
    ...joined.map(
      ({ articleIds, reasons }) =>
        `${list(articleIds.map(words.article))}: ${reasons.map((reason) => reasonWords[reason]).join(', ')}`,
    ),
  ];
}

export const gapWords = {
  'accused-silent': 'accused, and quoted in no article',
  'never-asked': 'accused, and not quoted in the articles that print it',
  declined: 'declines to confirm',
  'single-source': 'one source',
  'against-own-side': 'against their own side',
} satisfies Record<Gap['kind'], string>;

function gap({ kind, name, propositionId, claimIds, articleIds }: Gap, words: Words): string {
  const where = list(articleIds.map(words.article));
  if (kind === 'single-source')
    return `${words.label(propositionId)}: ${gapWords[kind]}, ${words.saidBy(claimIds)} (${where})`;
  if (kind === 'accused-silent' || kind === 'never-asked')
    return `${name ?? 'nobody named'}: ${gapWords[kind]}; by ${words.saidBy(claimIds)} (${where})`;
  return `${name ?? 'nobody named'}: ${gapWords[kind]}, ${words.label(propositionId)} (${where})`;
}
