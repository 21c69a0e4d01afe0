import type { Act, Claim } from '../../types.ts';
import type { Matter } from './read-matter.ts';

/** Acts by which somebody says that something is so. */
const statements: ReadonlySet<Act> = new Set(['asserts', 'accuses', 'confirms', 'suggests', 'warns']);
/** How many claims back an answer may lie, so that long articles take linear time. */
const reach = 200;

/**
 * The claim of the article that claim `at` is an answer to, where its own words are "the reports", "the accusation" or
 * "Russia's claims": the nearest accusation before it that fits, else one behind it, else the nearest claim by the one
 * whose words it names. Null where none fits.
 */
export function findAntecedent(
  claims: readonly Claim[],
  matters: readonly Matter[],
  at: number,
): number | null {
  const claim = claims[at];
  const matter = matters[at];
  if (claim === undefined || matter === undefined) return null;
  let best: number | null = null;
  let highest = 0;
  for (let i = Math.max(0, at - reach); i < Math.min(claims.length, at + reach); i++) {
    const fits = fitness(claim, matter, claims[i], matters[i]);
    const score = i > at ? (fits >= likely ? fits - 1.5 : 0) : fits;
    const nearer = i < at ? score >= highest : score > highest;
    if (i === at || score <= 0 || !nearer) continue;
    highest = score;
    best = i;
  }
  return best;
}

/** Whom a claim says to have done something wrong: not the speaker, and not in a demand or a threat. */
export function accusedBy({ act }: Claim, { actor, culprits, refers }: Matter): string[] {
  if (refers || !statements.has(act)) return [];
  return culprits.filter((culprit) => culprit !== actor);
}

/** An accusation, or words by the one whose words are meant. */
const likely = 4;

/** How well a claim fits as what another answers; 0 where it does not. */
function fitness(answer: Claim, matter: Matter, claim: Claim | undefined, other: Matter | undefined): number {
  if (claim === undefined || other === undefined || other.refers) return 0;
  const answers = answer.stance !== 'supports';
  const same = other.actor === matter.actor;
  // Nobody answers himself, but "he could not confirm them either" goes on with an answer.
  if (same && answers && claim.stance === 'supports') return 0;
  if (matter.owner !== null && other.actor !== matter.owner) return 0;
  const accuses = statements.has(claim.act) && other.culprits.some((culprit) => culprit !== other.actor);
  const me =
    accuses && answer.stance === 'denies' && matter.actor !== null && other.culprits.includes(matter.actor);
  return 1 + (matter.owner === null ? 0 : 1.5) + (accuses ? 3 : 0) + (me ? 3 : 0);
}
