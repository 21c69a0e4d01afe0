import type { InflectionRow } from '../language.ts';

/** Every form of one verb. */
export interface VerbForms {
  readonly lemma: string;
  readonly s: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: string;
}

/** The forms of a verb: irregular ones from the table, the others by the first inflection row that fits. */
export function inflect(
  lemma: string,
  rows: readonly InflectionRow[],
  irregular: ReadonlyMap<string, IrregularVerb>,
): VerbForms {
  const row = rows.find(({ ending }) => ending.test(lemma));
  if (row === undefined) return { lemma, s: lemma, past: [lemma], participle: [lemma], ing: lemma };
  const known = irregular.get(lemma);
  const regular = [row.past(lemma)];
  return {
    lemma,
    s: row.s(lemma),
    past: known?.past ?? regular,
    participle: known?.participle ?? regular,
    ing: irregularDoubles(lemma, known) ? `${lemma}${lemma.slice(-1)}ing` : row.ing(lemma),
  };
}

/** Past and participle of an irregular verb. */
export interface IrregularVerb {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Reads "say said said|show showed shown/showed". */
export function readIrregularVerbs(table: string): Map<string, IrregularVerb> {
  const verbs = new Map<string, IrregularVerb>();
  for (const line of table.trim().split(/[|\n]/)) {
    const [lemma, past, participle] = line.trim().split(' ');
    if (lemma && past && participle)
      verbs.set(lemma, { past: past.split('/'), participle: participle.split('/') });
  }
  return verbs;
}

/** Short irregular verbs with one vowel double their consonant: "cutting", "running", "forgetting". */
function irregularDoubles(lemma: string, known: IrregularVerb | undefined): boolean {
  return known !== undefined && /(?:^|[^aeiou])[aeiu][bdgmnpt]$/.test(lemma);
}
