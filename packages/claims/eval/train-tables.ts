import { en } from '../src/languages/en/index.ts';
import { calibrationTable } from './calibration-table.ts';
import { errorsOf } from './error-classes.ts';
import { errorTables } from './error-tables.ts';
import { type GoldArticle, type MatchedArticle, matchClaims, type PredictedClaim } from './match-claims.ts';
import type { Prediction } from './predict.ts';
import { ruleTable } from './rule-table.ts';

/** What the rules and their confidence are worth on train. The other splits are only scored, never looked into. */
export function trainTables(
  gold: readonly GoldArticle[],
  predictions: readonly Prediction<PredictedClaim>[],
  reporting: ReadonlySet<string>,
  { errors }: { errors: boolean },
): string {
  const all = matchClaims(gold, predictions, null);
  const subset = matchClaims(gold, predictions, reporting);
  return [
    'Rules on train, REPORTING',
    ruleTable(subset),
    'Rules on train, ALL',
    ruleTable(all),
    'Confidence on train, claims that count in REPORTING',
    calibrationTable(all, subset),
    'Confidence on train, all claims',
    calibrationTable(all, all),
    ...(errors ? [...errorsIn('REPORTING', subset), ...errorsIn('ALL', all)] : []),
  ].join('\n\n');
}

function errorsIn(name: string, articles: readonly MatchedArticle[]): string[] {
  const errors = articles.flatMap((article) => errorsOf(article, en));
  return [`Errors on train, ${name}: ${errors.length}`, errorTables(errors)];
}
