import type { MatchedArticle, PredictedClaim } from './match-claims.ts';
import { textTable } from './text-table.ts';

/** A value with fewer claims says little: its share of right ones is left to chance. */
const enough = 100;
/** Points between claimed confidence and observed precision that the project allows itself. */
const allowed = 10;

/**
 * Claimed confidence beside observed precision, for each value that enough claims share. A claim is right if a gold
 * claim of any cue has its content and its source; `counted` says which claims are asked about.
 */
export function calibrationTable(all: readonly MatchedArticle[], counted: readonly MatchedArticle[]): string {
  const right = rightClaims(all);
  const values = new Map<number, { claims: number; right: number }>();
  for (const { c } of counted.flatMap(({ predicted }) => predicted)) {
    const row = values.get(c.confidence) ?? { claims: 0, right: 0 };
    values.set(c.confidence, row);
    row.claims++;
    if (right.has(c)) row.right++;
  }
  const rows = [...values].sort(([a], [b]) => b - a).filter(([, { claims }]) => claims >= enough);
  const lines = rows.map(([value, row]) => {
    const observed = (100 * row.right) / row.claims;
    return { value, claims: row.claims, observed, difference: observed - 100 * value };
  });
  const outside = lines.filter(({ difference }) => Math.abs(difference) > allowed);
  const verdict =
    outside.length === 0
      ? `All ${lines.length} values lie within ${allowed} points.`
      : `Not within ${allowed} points: ${outside.map(({ value }) => value).join(', ')}.`;
  const rest = [...values.values()].filter(({ claims }) => claims < enough);
  const left = rest.reduce((sum, { claims }) => sum + claims, 0);
  return [
    textTable(
      ['confidence', 'claims', 'right', 'difference'],
      lines.map(({ value, claims, observed, difference }) => [
        (100 * value).toFixed(1),
        claims,
        observed.toFixed(1),
        `${difference > 0 ? '+' : ''}${difference.toFixed(1)}`,
      ]),
    ),
    `${verdict} ${rest.length} other values, ${left} claims, have fewer than ${enough} each.`,
  ].join('\n');
}

function rightClaims(articles: readonly MatchedArticle[]): Set<PredictedClaim> {
  const right = articles.flatMap(({ predicted, joint }) =>
    [...joint.values()].flatMap((i) => predicted[i]?.c ?? []),
  );
  return new Set(right);
}
