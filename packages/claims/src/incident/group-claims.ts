import { contentWords } from '../content-words.ts';
import type { Claim, Proposition } from '../types.ts';
import { conceptsOf } from './concepts.ts';
import { clearestLabel } from './label.ts';
import { add, cosine, type Vector, weigh } from './vector.ts';

/** A proposition named by hand in an incident file. */
export interface NamedProposition {
  readonly id: string;
  readonly label: string;
  /** Words that a claim about it uses. */
  readonly words: readonly string[];
}

interface Group {
  readonly named: NamedProposition | null;
  readonly members: number[];
  centre: Vector;
}

/** Cosine from which a claim counts as being about the same. */
const alike = 0.3;
const rounds = 4;

/**
 * Groups claims by what they are about. Contents are vectors of concepts weighted by inverse document frequency; a claim
 * joins the group whose centre is nearest, or opens one, and groups are then filled anew around their centres until
 * nothing moves. Polarity plays no part, so that a claim and its denial meet. The most contested proposition comes first.
 */
export function groupClaims(claims: readonly Claim[], named: readonly NamedProposition[]): Proposition[] {
  const contents = weigh(claims.map(({ content }) => bagOf(content.map(({ text }) => text))));
  let groups: Group[] = named.map((proposition) => ({
    named: proposition,
    members: [],
    centre: new Map(bagOf([proposition.label, ...proposition.words]).map((word) => [word, 1])),
  }));
  for (let round = 0; round < rounds; round++) groups = fill(groups, contents);
  return groups
    .filter(({ members }) => members.length > 0)
    .map((group) => toProposition(group, claims))
    .sort((a, b) => contest(b) - contest(a) || b.claims.length - a.claims.length);
}

/** The concepts of some texts, each once. */
function bagOf(texts: readonly string[]): string[] {
  return conceptsOf(contentWords(texts.join(' ')));
}

/** Puts every claim into the group with the nearest centre; groups that win nobody are dropped. */
function fill(before: readonly Group[], vectors: readonly Vector[]): Group[] {
  const groups: Group[] = before.map((group) => ({ ...group, members: [] }));
  const centres = before.map(({ centre }) => centre);
  for (const [i, vector] of vectors.entries()) {
    let best = -1;
    let highest = alike;
    for (const [k, centre] of centres.entries()) {
      const likeness = shareTwo(vector, centre) ? cosine(vector, centre) : 0;
      if (likeness > highest) {
        highest = likeness;
        best = k;
      }
    }
    if (best === -1) {
      best = groups.length;
      groups.push({ named: null, members: [], centre: vector });
      centres.push(vector);
    }
    groups[best]?.members.push(i);
  }
  return groups
    .filter((group) => group.members.length > 0 || group.named !== null)
    .map((group) => ({ ...group, centre: centreOf(group, vectors) }));
}

/** One idea in common is no matter in common. */
function shareTwo(a: Vector, b: Vector): boolean {
  let common = 0;
  for (const word of a.keys()) if (b.has(word) && ++common === 2) return true;
  return false;
}

/** The sum of the members; a named group keeps its own words in it. */
function centreOf({ named, members, centre }: Group, vectors: readonly Vector[]): Vector {
  const start: Vector = named === null ? new Map() : centre;
  return members.reduce((sum, member) => add(sum, vectors[member] ?? new Map()), start);
}

function toProposition({ named, members }: Group, claims: readonly Claim[]): Proposition {
  const own = members.flatMap((member) => claims[member] ?? []);
  return {
    id: named?.id ?? `p-${own[0]?.id ?? ''}`,
    label: named?.label ?? clearestLabel(own),
    claims: own.map(({ id, articleId, stance }) => ({ claimId: id, articleId, stance })),
  };
}

/** Supporters against deniers first, then anything with more than one stance. */
function contest({ claims }: Proposition): number {
  const count = (stance: Claim['stance']) => claims.filter((claim) => claim.stance === stance).length;
  return (
    1000 * Math.min(count('supports'), count('denies')) +
    10 * Math.min(count('withholds'), claims.length - count('withholds')) +
    count('denies')
  );
}
