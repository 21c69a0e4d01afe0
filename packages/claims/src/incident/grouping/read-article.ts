import type { ConceptLexicon } from '../../language.ts';
import type { Claim, ParsedArticle } from '../../types.ts';
import { accusedBy, findAntecedent } from './find-antecedent.ts';
import { keyOfName } from './find-name.ts';
import { type Matter, readMatter } from './read-matter.ts';

/** A claim, what it is about, and the claim of the same article that it goes with, if any. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly matter: Matter;
  /** Index of a claim that this one repeats or answers. */
  readonly follows: number | null;
  /** Whom it accuses of something. */
  readonly accuses: readonly string[];
}

/** Articles are read once: records never change. */
const known = new WeakMap<ConceptLexicon, WeakMap<ParsedArticle, readonly ReadClaim[]>>();

/** What the claims of an article are about. It depends on nothing but the article. */
export function readArticle(parsed: ParsedArticle, lexicon: ConceptLexicon): readonly ReadClaim[] {
  const articles = known.get(lexicon) ?? new WeakMap<ParsedArticle, readonly ReadClaim[]>();
  known.set(lexicon, articles);
  const read = articles.get(parsed) ?? readClaims(parsed, lexicon);
  articles.set(parsed, read);
  return read;
}

function readClaims({ claims }: ParsedArticle, lexicon: ConceptLexicon): ReadClaim[] {
  const names = new Map<string, string>();
  for (const { speaker } of claims) {
    if (speaker === null || speaker.kind === 'anonymous' || speaker.kind === 'group') continue;
    const key = keyOfName(speaker.name, lexicon);
    names.set(key, speaker.side ?? key);
  }
  const matters = claims.map((claim) => readMatter(claim, lexicon, names));
  const places = new Map(claims.map(({ id }, i) => [id, i]));
  return claims.map((claim, i) => {
    const matter = matters[i] ?? readMatter(claim, lexicon, names);
    const repeated = claim.repeats === undefined ? undefined : places.get(claim.repeats);
    const follows = repeated ?? (matter.refers ? findAntecedent(claims, matters, i) : null);
    return { claim, matter, follows, accuses: accusedBy(claim, matter) };
  });
}
