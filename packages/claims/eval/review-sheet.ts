import { inflect, readIrregularVerbs } from '../src/language/inflect.ts';
import { pluralOf } from '../src/language/plural-of.ts';
import type { CueEntry, CueRow, Language } from '../src/language.ts';
import { markdownTable } from './markdown-table.ts';

/** One line of the sheet: a reporting word as the parser knows it, and the forms by which it is found. */
interface Line {
  readonly entry: CueEntry;
  readonly forms: readonly string[];
}

/** A part of the lexicon: all verbs, all nouns, … */
interface Part {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** The lists of a language that the sheet prints. A test holds them against what the language has. */
export const printedLists = [
  'cueVerbs',
  'cueNouns',
  'cueAdjectives',
  'cuePrepositions',
  'cueAdverbs',
] as const satisfies readonly (keyof Language)[];

/** The cue lexicon of a language as Markdown for proofreaders: counts, then one table per class and act. */
export function reviewSheet(language: Language): string {
  const parts = partsOf(language);
  return `${[opening, counts(parts), ...parts.flatMap(printPart)].join('\n\n')}\n`;
}

/** Every form of every reporting word, as a text may have it. */
export function cueForms(language: Language): string[] {
  const lines = partsOf(language).flatMap((part) => part.lines);
  return lines.flatMap(({ entry, forms }) => [entry.lemma, ...forms]);
}

const opening = `# The cue lexicon, for proofreading

Generated from the lists in this folder: change those, then run \`npm run review-sheet\`. A test fails while the two differ.

Read a line as a question: do people report with this word, in these forms, and can each of its complements follow it? Words of
one heading share class and act. Where the act is marked *or as the content says*, the word is neutral: "said we will respond"
threatens. A lemma of two words needs its particle. Complements:

- \`that\` said that it held · \`bare\` said it held · \`open\` told them it held, whatever follows · \`wh\` asked whether it held
- \`quote\` said: “It held.” · \`invert\` “It held,” said the mayor
- \`np\` denied involvement · \`ing\` denied helping · \`to\` vowed to respond
- \`recipient\` told reporters that · \`object-to\` urged them to leave · \`object-of\` accused them of arson
- \`as\` described it as a leak · \`label\` called it a leak`;

function partsOf(language: Language): Part[] {
  const irregular = readIrregularVerbs(language.irregularVerbs);
  const verbForms = (lemma: string): string[] => {
    const { s, past, participle, ing } = inflect(lemma, language.inflection, irregular);
    return [...new Set([s, ...past, ...participle, ing])];
  };
  const compiled = (
    rows: readonly CueRow[],
    cues: ReadonlyMap<number, readonly CueEntry[]>,
    formsOf: (lemma: string) => string[],
  ): Line[] => {
    const lemmas = new Set(rows.flatMap(({ words }) => words.split(/\s+/).filter(Boolean)));
    return [...lemmas].flatMap((lemma) => {
      const entries = cues.get(language.words.indexOf(lemma)) ?? [];
      const own = entries.filter((entry) => entry.lemma.split(' ')[0] === lemma);
      return own.map((entry) => ({ entry, forms: formsOf(lemma) }));
    });
  };
  const single = (entries: Iterable<CueEntry>) => [...entries].map((entry) => ({ entry, forms: [] }));
  return [
    { name: 'Verbs', lines: compiled(language.cueVerbs, language.verbCues, verbForms) },
    { name: 'Nouns', lines: compiled(language.cueNouns, language.nounCues, (lemma) => [pluralOf(lemma)]) },
    { name: 'Adjectives', lines: compiled(language.cueAdjectives, language.adjectiveCues, () => []) },
    { name: 'Prepositions', lines: single(language.prepositionCues.map(({ entry }) => entry)) },
    { name: 'Adverbs', lines: single(language.adverbCues.values()) },
  ];
}

function counts(parts: readonly Part[]): string {
  const rows = parts.map(({ name, lines }) => {
    const lemmas = new Set(lines.map(({ entry }) => entry.lemma.split(' ')[0]));
    const words = name === 'Prepositions' ? lines : [...lemmas];
    const neutral = lines.filter(({ entry }) => entry.neutral).length;
    return [name, words.length, lines.length, lines.length - neutral, neutral].map(String);
  });
  const sums = [1, 2, 3, 4].map((at) => String(rows.reduce((sum, row) => sum + Number(row[at]), 0)));
  return markdownTable(
    ['', 'lemmas', 'entries', 'the word is the act', 'neutral'],
    [...rows, ['All', ...sums]],
  );
}

function printPart({ name, lines }: Part): string[] {
  const headings = new Set(lines.map(({ entry }) => headingOf(entry)));
  const group = (heading: string) => lines.filter(({ entry }) => headingOf(entry) === heading);
  return [`## ${name}`, ...[...headings].flatMap((heading) => printGroup(heading, group(heading)))];
}

function headingOf({ class: kind, act, neutral }: CueEntry): string {
  return `${kind}: ${act}${neutral ? ', or as the content says' : ''}`;
}

function printGroup(heading: string, lines: readonly Line[]): string[] {
  const sorted = [...lines].sort((a, b) => (a.entry.lemma < b.entry.lemma ? -1 : 1));
  const rows = sorted.map(({ entry, forms }) => [
    entry.lemma,
    forms.join(', '),
    [...entry.frames].sort().join(' '),
  ]);
  const headings = ['lemma', 'other forms', 'complements'];
  // Columns in which no word of the group has anything are left out.
  const filled = headings.map((_, at) => rows.some((row) => row[at] !== ''));
  const keep = (row: readonly string[]) => row.filter((_, at) => filled[at]);
  return [`### ${heading} (${lines.length})`, markdownTable(keep(headings), rows.map(keep))];
}
