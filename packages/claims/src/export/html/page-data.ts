import { groupBy } from '../../group-by.ts';
import type { Position } from '../../incident-types.ts';
import type { Article, Claim, Proposition } from '../../types.ts';
import { articleName } from '../article-name.ts';
import type { Records } from '../records-of.ts';
import { whoSays } from '../who-says.ts';

/** A claim with what the page calls it. */
export interface Entry {
  readonly claim: Claim;
  /** From 1, through all articles; what a reader sees. */
  readonly number: number;
  /** Safe in an id and behind a "#". */
  readonly key: string;
  /** Who says it, for the filter: people that a comparison merged are one. */
  readonly voice: string;
  readonly name: string;
}

/** Everything the parts of the page look up. */
export interface PageData {
  readonly articles: readonly {
    readonly article: Article;
    readonly name: string;
    readonly entries: readonly Entry[];
  }[];
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly propositions: readonly Proposition[];
  readonly positions: ReadonlyMap<string, readonly Position[]>;
  /** Labels of propositions, and names of speakers over all articles. */
  readonly labels: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** What a comparison found. */
  readonly found: Pick<Records, 'contradictions' | 'changes' | 'variants' | 'origins' | 'gaps'>;
}

/** Numbers the claims in the order of the articles and gives each a name that is safe in an address. */
export function pageData(records: Records): PageData {
  const merged = new Map(
    records.matrix.flatMap(({ speakerId, claimIds }) => claimIds.map((id) => [id, speakerId] as const)),
  );
  const names = new Map(records.speakers.map((speaker) => [speaker.id, speaker.name]));
  const places = new Map(records.articles.map(({ id }, index) => [id, index]));
  const ordered = records.claims
    .filter(({ articleId }) => places.has(articleId))
    .toSorted((a, b) => (places.get(a.articleId) ?? 0) - (places.get(b.articleId) ?? 0));

  const used = new Set<string>();
  const entries = ordered.map((claim, index): Entry => {
    const number = index + 1;
    const speakerId = merged.get(claim.id) ?? claim.speaker?.id;
    const name = (speakerId === undefined ? undefined : names.get(speakerId)) ?? whoSays(claim);
    return { claim, number, key: keyOf(claim.id, number, used), voice: speakerId ?? '', name };
  });
  const byArticle = groupBy(entries, ({ claim }) => claim.articleId);
  return {
    articles: records.articles.map((article) => ({
      article,
      name: articleName(article),
      entries: byArticle.get(article.id) ?? [],
    })),
    entries,
    byId: new Map(entries.map((entry) => [entry.claim.id, entry])),
    propositions: records.propositions,
    positions: groupBy(records.matrix, ({ propositionId }) => propositionId),
    labels: new Map(records.propositions.map(({ id, label }) => [id, label])),
    names,
    found: records,
  };
}

/** The claim's id, so that an address stays good when the page is made again; its number where the id is odd or taken. */
function keyOf(id: string, number: number, used: Set<string>): string {
  const key = /^[\w-]{1,64}$/.test(id) && !used.has(id) ? id : `number-${number}`;
  used.add(key);
  return key;
}
