import type { OriginReason } from '../../incident-types.ts';
import type { Passage } from './split-passages.ts';

/** A passage and the place of its article. */
export interface PlacedPassage extends Passage {
  readonly article: number;
}

/** Two articles by their places, and how much of them is the same text. */
export interface SharedText {
  readonly articles: readonly [number, number];
  readonly reason: OriginReason;
}

/** A passage that more articles share is counted with the first of them alone, so that the time stays linear. */
const mostPairs = 8;
const copied = 0.8;
const leaning = 0.5;

/** Pairs of articles where at least half of the shorter one's words stand in near copies of passages of the other. */
export function sharedText(passages: readonly PlacedPassage[], first: readonly number[]): SharedText[] {
  const totals = new Map<number, number>();
  const printing = new Map<number, Map<number, number>>();
  for (const [i, { article, words }] of passages.entries()) {
    totals.set(article, (totals.get(article) ?? 0) + words);
    const cluster = first[i] ?? i;
    const articles = printing.get(cluster) ?? new Map<number, number>();
    articles.set(article, (articles.get(article) ?? 0) + words);
    printing.set(cluster, articles);
  }
  const shared = new Map<string, { articles: [number, number]; words: number }>();
  for (const articles of printing.values())
    for (const [[a, wordsOfA], [b, wordsOfB]] of pairsOf([...articles])) {
      const key = `${a} ${b}`;
      const known = shared.get(key) ?? { articles: [a, b], words: 0 };
      known.words += Math.min(wordsOfA, wordsOfB);
      shared.set(key, known);
    }
  return [...shared.values()].flatMap(({ articles, words }): SharedText[] => {
    const sizes = articles.map((article) => totals.get(article) ?? 0);
    if (words < leaning * Math.min(...sizes)) return [];
    return [{ articles, reason: words >= copied * Math.max(...sizes) ? 'same-text' : 'same-passages' }];
  });
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  const firsts = items.slice(0, items.length <= mostPairs ? items.length : 1);
  return firsts.flatMap((one, i) => items.slice(i + 1).map((other): [Item, Item] => [one, other]));
}
