import { groupBy } from '../../group-by.ts';
import type { Article, Claim } from '../../types.ts';
import { alikePassages } from './alike-passages.ts';
import { type PlacedPassage, type SharedText, sharedText } from './shared-text.ts';
import { type Passage, splitPassages } from './split-passages.ts';

/** What is printed more than once. */
export interface Passages {
  readonly shared: readonly SharedText[];
  /** A key for the passage around a claim, the same for its near copies; null where it is too short to tell. */
  readonly passageOf: (claim: Claim) => string | null;
}

/** Passages of articles that were read before: an incident grows by one article at a time. */
const known = new WeakMap<Article, readonly Passage[]>();

function passagesIn(article: Article): readonly Passage[] {
  const passages = known.get(article) ?? splitPassages(article.text);
  known.set(article, passages);
  return passages;
}

/** Reads all articles once for passages that are near copies of one another. */
export function passagesOf(articles: readonly Article[]): Passages {
  const passages = articles.flatMap((one, article) =>
    passagesIn(one).map((passage): PlacedPassage => ({ ...passage, article })),
  );
  const first = alikePassages(passages);
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const byArticle = groupBy([...passages.entries()], ([, { article }]) => article);
  return {
    shared: sharedText(passages, first),
    passageOf: ({ articleId, content }) => {
      const at = content[0]?.start ?? -1;
      const found = around(byArticle.get(places.get(articleId) ?? -1) ?? [], at);
      return found === null ? null : `${first[found]}`;
    },
  };
}

/** The number of the passage that holds an offset, by halving; null between passages. */
function around(own: readonly (readonly [number, Passage])[], offset: number): number | null {
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.[1].start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  const [number, passage] = own[low - 1] ?? [];
  return number === undefined || passage === undefined || passage.end <= offset ? null : number;
}
