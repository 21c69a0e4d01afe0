import type { ConceptLexicon } from '../../language.ts';
import type { ParsedArticle, Proposition } from '../../types.ts';
import { type AlikePairs, findAlike, noPairs } from './alike-pairs.ts';
import { ownerOf } from './assign-named.ts';
import { canonicalOrder } from './canonical-order.ts';
import { cluster } from './cluster.ts';
import { findLeaders, type LedClaims } from './find-leaders.ts';
import { claimsAbout, toMembers } from './gather-members.ts';
import type { IdeaTable } from './idea-table.ts';
import { groupMaker, type KnownGroups } from './known-groups.ts';
import { readArticle } from './read-article.ts';
import type { Matter } from './read-matter.ts';
import { type NamedProposition, readNamed } from './read-named.ts';
import { type Sum, sumOf } from './shared-features.ts';
import { byContest, toProposition } from './to-proposition.ts';

const nothing: Sum = new Map();

/** Groups of claims, and what makes the next grouping quick. */
export interface Grouping {
  readonly propositions: readonly Proposition[];
  readonly memory: Memory;
}

/** What was compared and grouped before: it saves doing so again, and changes nothing in the result. */
export interface Memory {
  readonly pairs: AlikePairs;
  readonly groups: KnownGroups;
}

/** The memory before the first article. */
export function noMemory(): Memory {
  return { pairs: noPairs(), groups: new Map() };
}

/**
 * Groups claims by what they are about, and says of each why it is where it is. Claims that repeat or answer another go
 * with it; the others meet by the features they share, weighted by how rare these are in the incident. Polarity plays no
 * part, so that a claim and its denial meet. Propositions named by hand take what belongs to them first. Neither the order
 * of the articles nor what was grouped before plays a part. The most contested proposition comes first.
 *
 * @param before the memory of an earlier grouping, of any articles, or `noMemory()`
 */
export function groupClaims(
  parsed: readonly ParsedArticle[],
  named: readonly NamedProposition[],
  lexicon: ConceptLexicon,
  before: Memory,
): Grouping {
  const articles = canonicalOrder(parsed).map((article) => readArticle(article, lexicon));
  const led = findLeaders(articles);
  const { table } = before.pairs;
  const ideas = table.ideasOf(articles);
  const { claims, order, alone } = countClaims(led, ideas, table);
  const pairs = findAlike(before.pairs, claims);
  const about = claimsAbout(led, ideas, table);
  const propositionOf = (
    name: NamedProposition | null,
    indices: readonly number[],
    ofOthers: (feature: number, own: number) => number,
  ) => toProposition(name, toMembers(indices, led, ideas, pairs, ofOthers));

  const words = named.map((proposition) => featuresOf(readNamed(proposition, lexicon), table));
  const owners = new Map(order.map((idea) => [idea, ownerOf(idea, words, pairs)]));
  const byName = named.map((name, k) => {
    const own = order.filter((idea) => owners.get(idea) === k);
    return propositionOf(name, about(own), (feature) => (words[k]?.has(feature) ? 1 : 0));
  });

  const free = order.filter((idea) => owners.get(idea) === null);
  const { make, made } = groupMaker(before.groups, led, pairs);
  const byLikeness = cluster(free, claims, pairs).map((own) => {
    const indices = about(own);
    return make(own, indices, () => {
      // A claim that stands alone shares nothing, and most do.
      const sum = indices.length === 1 ? nothing : sumOf(own, claims, pairs);
      return propositionOf(null, indices, (feature, weight) => (sum.get(feature) ?? 0) - weight);
    });
  });
  const byThemselves = alone.map((indices) => propositionOf(null, indices, () => 0));
  const propositions = [...byName, ...byLikeness, ...byThemselves].filter((one) => one.claims.length > 0);
  return { propositions: byContest(propositions), memory: { pairs, groups: made } };
}

/** How many claims are about each idea, the ideas in the order of the incident, and the claims that have none of their own. */
function countClaims({ leaders }: LedClaims, ideas: Int32Array, table: IdeaTable) {
  const claims = new Int32Array(table.ideas.length);
  const order: number[] = [];
  const alone = new Map<number, number[]>();
  for (const [i, leader] of leaders.entries()) {
    const idea = ideas[leader] ?? 0;
    if (table.isEmpty(idea)) alone.set(leader, [...(alone.get(leader) ?? []), i]);
    else if (leader === i) {
      if (claims[idea] === 0) order.push(idea);
      claims[idea] = (claims[idea] ?? 0) + 1;
    }
  }
  return { claims, order, alone: [...alone.values()] };
}

function featuresOf({ features }: Pick<Matter, 'features'>, table: IdeaTable): Set<number> {
  return new Set(Array.from(features.keys(), (name) => table.featureOf(name)));
}
