import type { Language } from '../src/language.ts';
import { inter, type WordToken } from './lib.mjs';
import type { MatchedArticle } from './match-claims.ts';
import { type CueName, nameCue } from './name-cue.ts';
import { type Comparable, sourceOk } from './score.mjs';

/** One claim that was missed, misread or made up. */
export interface ScoringError extends CueName {
  readonly error:
    | 'missed: cue not found'
    | 'missed: words under another cue'
    | 'boundary: too short'
    | 'boundary: too long'
    | 'boundary: other words'
    | 'source: none found'
    | 'source: none there'
    | 'source: other words'
    | 'extra: cue of a found claim'
    | 'extra: cue of no gold claim';
  readonly form: string;
}

/** Every error of an article, by what can be computed from the spans: nothing is labelled by hand. */
export function errorsOf(article: MatchedArticle, language: Language): ScoringError[] {
  const { gold, predicted, quote, tokens } = article;
  const used = new Set(quote.values());
  const explained = new Set<number>();
  const errors: ScoringError[] = [];
  const report = (error: ScoringError['error'], claim: Comparable<unknown>) =>
    errors.push({ error, form: claim.form, ...nameCue(wordsOf(claim, tokens), language) });

  for (const [i, claim] of gold.entries()) {
    const match = predicted[quote.get(i) ?? -1];
    if (match !== undefined) {
      if (!sourceOk(claim, match)) report(sourceError(claim, match), claim);
      continue;
    }
    const own = predicted.findIndex(
      (other, j) => !used.has(j) && !explained.has(j) && shareCue(claim, other),
    );
    if (own === -1) {
      const taken = predicted.some(({ cs }) => 2 * inter(claim.cs, cs) >= claim.cs.length);
      report(taken ? 'missed: words under another cue' : 'missed: cue not found', claim);
      continue;
    }
    explained.add(own);
    report(boundaryError(claim.cs, predicted[own]?.cs ?? []), claim);
  }
  for (const [j, claim] of predicted.entries()) {
    if (used.has(j) || explained.has(j)) continue;
    const twice = gold.some((other) => shareCue(other, claim));
    report(twice ? 'extra: cue of a found claim' : 'extra: cue of no gold claim', claim);
  }
  return errors;
}

function boundaryError(gold: readonly number[], predicted: readonly number[]): ScoringError['error'] {
  const common = inter(gold, predicted);
  if (common > 0 && common === predicted.length) return 'boundary: too short';
  return common > 0 && common === gold.length ? 'boundary: too long' : 'boundary: other words';
}

function sourceError(gold: Comparable<unknown>, predicted: Comparable<unknown>): ScoringError['error'] {
  if (predicted.ss === null) return 'source: none found';
  return gold.ss === null ? 'source: none there' : 'source: other words';
}

function shareCue({ us: a }: Comparable<unknown>, { us: b }: Comparable<unknown>): boolean {
  return a !== null && b !== null && inter(a, b) > 0;
}

function wordsOf({ us }: Comparable<unknown>, tokens: readonly WordToken[]): WordToken[] {
  return (us ?? []).flatMap((at) => tokens[at] ?? []);
}
