import type { Claim, Proposition } from '../types.ts';

/** A proposition named by hand in an incident file. */
export interface NamedProposition {
  readonly id: string;
  readonly label: string;
  /** Words that a claim about it uses. */
  readonly words: readonly string[];
}

interface Group {
  id: string;
  label: string;
  readonly claims: Claim[];
  readonly words: Map<string, number>;
}

const alike = 0.34;
const shared = 3;

/**
 * Groups claims by what they are about: a claim joins the group with which it shares most of its rarer words (cosine
 * over words weighted by inverse document frequency), or opens one. Polarity plays no part, so that a claim and its
 * denial meet. The most contested proposition comes first.
 */
export function groupClaims(claims: readonly Claim[], named: readonly NamedProposition[]): Proposition[] {
  const bags = claims.map((claim) => wordsOf(claim.content.map(({ text }) => text).join(' ')));
  const weight = inverseFrequency(bags);
  const groups: Group[] = named.map(({ id, label, words }) => ({
    id,
    label,
    claims: [],
    words: countOf(wordsOf(`${label} ${words.join(' ')}`)),
  }));
  for (const [i, claim] of claims.entries()) {
    const bag = bags[i] ?? [];
    const group = nearest(groups, bag, weight) ?? open(groups, claim, bag);
    group.claims.push(claim);
    for (const word of bag) group.words.set(word, (group.words.get(word) ?? 0) + 1);
  }
  return groups
    .filter((group) => group.claims.length > 0)
    .map((group) => ({
      id: group.id,
      label: named.some(({ id }) => id === group.id) ? group.label : clearest(group.claims),
      claims: group.claims.map(({ id, articleId, stance }) => ({ claimId: id, articleId, stance })),
    }))
    .sort((a, b) => contest(b) - contest(a) || b.claims.length - a.claims.length);
}

/** What a group is about in one line: the shortest whole statement that somebody supports, else the first claim. */
function clearest(claims: readonly Claim[]): string {
  const words = ({ content }: Claim) => (content[0]?.text ?? '').replace(/\s+/g, ' ');
  const statements = claims.filter(({ stance, rule, polarity, content }) => {
    return stance === 'supports' && polarity === 'positive' && rule !== 'label' && content.length === 1;
  });
  const [best] = statements.map(words).sort((a, b) => a.length - b.length);
  return best ?? (claims[0] === undefined ? '' : words(claims[0]));
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

function open(groups: Group[], claim: Claim, bag: readonly string[]): Group {
  const label = (claim.content[0]?.text ?? '').replace(/\s+/g, ' ');
  const group = { id: `p-${claim.id}`, label, claims: [], words: countOf(bag.slice(0, 0)) };
  groups.push(group);
  return group;
}

function nearest(
  groups: readonly Group[],
  bag: readonly string[],
  weight: ReadonlyMap<string, number>,
): Group | null {
  let best: Group | null = null;
  let highest = alike;
  for (const group of groups) {
    const common = bag.filter((word) => group.words.has(word));
    if (common.length < Math.min(shared, bag.length) || common.length === 0) continue;
    const mass = (words: Iterable<string>) =>
      Math.sqrt([...words].reduce((sum, word) => sum + (weight.get(word) ?? 1) ** 2, 0));
    const similarity =
      common.reduce((sum, word) => sum + (weight.get(word) ?? 1) ** 2, 0) /
      (mass(bag) * mass(group.words.keys()) || 1);
    if (similarity > highest) {
      highest = similarity;
      best = group;
    }
  }
  return best;
}

function inverseFrequency(bags: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return new Map([...frequency].map(([word, count]) => [word, Math.log(1 + bags.length / count)]));
}

const stopWords = new Set(
  'the a an and or but of in on at to for from by with as is are was were be been being it its this that these those they them their he she his her we our you your i not no any all some such so than then there here which who whom whose what when where why how would could should may might will can do does did done has have had if while also very just more most other into over under about after before during against between through up down out off own same too only said say says'.split(
    ' ',
  ),
);

/** Content words in small letters, each once, plural and tense endings cut off. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 2 && !stopWords.has(word)).map(stem))];
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}

function countOf(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word) => [word, 1]));
}
