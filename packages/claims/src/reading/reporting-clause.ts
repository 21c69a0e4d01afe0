import { dateSenseOf, dateValueOf } from '../date-senses.ts';
import { AUXILIARY, F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Quotations, Tokens } from '../layers.ts';
import { has, is } from '../token-tests.ts';

/** Where reporting clauses are read. */
export interface Reporting {
  readonly tokens: Tokens;
  readonly quotations: Quotations;
  readonly language: Language;
}

/** What the word at `i` means in a date: a value of `Sense`. */
export function senseAt({ tokens, language }: Reporting, i: number): number {
  return dateSenseOf(language.dateCodes[tokens.word[i] ?? -1] ?? 0);
}

/** The value of the word within its sense. */
export function valueAt({ tokens, language }: Reporting, i: number): number {
  return dateValueOf(language.dateCodes[tokens.word[i] ?? -1] ?? 0);
}

/** A mark that ends a clause, or the border of a quotation. */
export function isHardMark({ tokens, quotations }: Reporting, i: number, inside: number): boolean {
  if (quotations.of[i] !== quotations.of[inside]) return true;
  const kind = tokens.kind[i] ?? Kind.Stop;
  return kind !== Kind.Word && kind !== Kind.Number && kind !== Kind.Comma && kind !== Kind.Symbol;
}

/** A verb that is finite, as far as its form and a comma before it tell. */
export function isFiniteVerb({ tokens }: Reporting, i: number): boolean {
  if (has(tokens, i, F.Capital | F.NounToo)) return false;
  if (has(tokens, i, AUXILIARY)) return !has(tokens, i, F.Genitive);
  if (!has(tokens, i, F.VerbPast | F.VerbS)) return false;
  return !(has(tokens, i, F.VerbParticiple) && is(tokens, i - 1, Kind.Comma));
}
