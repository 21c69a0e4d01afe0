import type { MatchedArticle } from './match-claims.ts';
import { percent, textTable } from './text-table.ts';

/**
 * What each rule contributes: how many claims it finds that count, how many of them have a gold claim's content (quote)
 * and its source too (joint), and the share of the gold whose content it finds.
 */
export function ruleTable(articles: readonly MatchedArticle[]): string {
  const rules = new Map<string, { claims: number; quote: number; joint: number }>();
  let gold = 0;
  for (const article of articles) {
    gold += article.gold.length;
    const [quote, joint] = [new Set(article.quote.values()), new Set(article.joint.values())];
    for (const [i, { c }] of article.predicted.entries()) {
      const row = rules.get(c.rule) ?? { claims: 0, quote: 0, joint: 0 };
      rules.set(c.rule, row);
      row.claims++;
      if (quote.has(i)) row.quote++;
      if (joint.has(i)) row.joint++;
    }
  }
  const rows = [...rules].sort(([, a], [, b]) => b.claims - a.claims);
  const all = { claims: 0, quote: 0, joint: 0 };
  for (const [, row] of rows) {
    all.claims += row.claims;
    all.quote += row.quote;
    all.joint += row.joint;
  }
  return textTable(
    ['rule', 'claims', 'quote P', 'joint P', 'of gold'],
    [...rows, ['all', all] as const].map(([rule, { claims, quote, joint }]) => [
      rule,
      claims,
      percent(quote, claims),
      percent(joint, claims),
      percent(quote, gold),
    ]),
  );
}
