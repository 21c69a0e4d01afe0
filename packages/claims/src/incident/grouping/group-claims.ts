import type { ConceptLexicon } from '../../language.ts';
import type { ParsedArticle, Proposition } from '../../types.ts';
import { type AlikePairs, findAlike } from './alike-pairs.ts';
import { assignNamed } from './assign-named.ts';
import { canonicalOrder } from './canonical-order.ts';
import { cluster } from './cluster.ts';
import { findLeaders } from './find-leaders.ts';
import { gatherMembers } from './gather-members.ts';
import type { IdeaTable } from './idea-table.ts';
import { readArticle } from './read-article.ts';
import type { Matter } from './read-matter.ts';
import { type NamedProposition, readNamed } from './read-named.ts';
import { type Sum, sumOf } from './shared-features.ts';
import { byContest, toProposition } from './to-proposition.ts';

const nothing: Sum = new Map();

/** Groups of claims, and what makes the next grouping quick. */
export interface Grouping {
  readonly propositions: readonly Proposition[];
  readonly pairs: AlikePairs;
}

/**
 * Groups claims by what they are about, and says of each why it is where it is. Claims that repeat or answer another go
 * with it; the others meet by the features they share, weighted by how rare these are in the incident. Polarity plays no
 * part, so that a claim and its denial meet. Propositions named by hand take what belongs to them first. Neither the order
 * of the articles nor what was grouped before plays a part. The most contested proposition comes first.
 *
 * @param before what an earlier grouping found to be alike, or `noPairs()`; saves comparing it again
 */
export function groupClaims(
  parsed: readonly ParsedArticle[],
  named: readonly NamedProposition[],
  lexicon: ConceptLexicon,
  before: AlikePairs,
): Grouping {
  const led = findLeaders(canonicalOrder(parsed).map((article) => readArticle(article, lexicon)));
  const { table } = before;
  const ideas = Int32Array.from(led.read, ({ matter }) => table.ideaOf(matter));
  const claims = new Int32Array(table.ideas.length);
  const order: number[] = [];
  const alone: number[] = [];
  for (const [i, leader] of led.leaders.entries()) {
    if (leader !== i) continue;
    const idea = ideas[i] ?? 0;
    if (table.isEmpty(idea)) alone.push(i);
    else {
      if (claims[idea] === 0) order.push(idea);
      claims[idea] = (claims[idea] ?? 0) + 1;
    }
  }
  const pairs = findAlike(before, claims);

  const words = named.map((proposition) => featuresOf(readNamed(proposition, lexicon), table));
  const ownerOf = assignNamed(words, pairs);
  const owners = new Map(order.map((idea) => [idea, ownerOf(idea)]));
  const members = gatherMembers(led, ideas, pairs);
  const byName = named.map((proposition, k) => {
    const own = order.filter((idea) => owners.get(idea) === k);
    return toProposition(
      proposition,
      members.about(own, (feature) => (words[k]?.has(feature) ? 1 : 0)),
    );
  });
  const free = order.filter((idea) => owners.get(idea) === null);
  const byLikeness = cluster(free, claims, pairs).map((own) => {
    // A claim that stands alone shares nothing, and most do.
    const single = own.length === 1 && claims[own[0] ?? 0] === 1;
    const sum = single ? nothing : sumOf(own, claims, pairs);
    return toProposition(
      null,
      members.about(own, (feature, weight) => (sum.get(feature) ?? 0) - weight),
    );
  });
  const byThemselves = alone.map((leader) => toProposition(null, members.ledBy(leader)));
  const propositions = [...byName, ...byLikeness, ...byThemselves].filter((one) => one.claims.length > 0);
  return { propositions: byContest(propositions), pairs };
}

function featuresOf({ features }: Pick<Matter, 'features'>, table: IdeaTable): Set<number> {
  return new Set(Array.from(features.keys(), (name) => table.featureOf(name)));
}
