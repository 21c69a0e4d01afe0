import { matching, type WordToken } from './lib.mjs';
import {
  type Comparable,
  closeness,
  edgesOf,
  jointCloseness,
  type ScoredClaim,
  selectDoc,
} from './score.mjs';

/** One article of the corpus with its annotated claims. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly ScoredClaim[];
}

/** A predicted claim, with what the tables group by. */
export interface PredictedClaim extends ScoredClaim {
  readonly rule: string;
  readonly confidence: number;
}

/** The claims of one article that count, and which of them match one to one. */
export interface MatchedArticle {
  readonly tokens: readonly WordToken[];
  readonly gold: readonly Comparable<ScoredClaim>[];
  readonly predicted: readonly Comparable<PredictedClaim>[];
  /** For an index into `gold`, the index into `predicted` that has its content (Jaccard at least 0.5). */
  readonly quote: ReadonlyMap<number, number>;
  /** The same for content and source. */
  readonly joint: ReadonlyMap<number, number>;
}

/** Matches predictions with the gold as score.mjs does: against all of it, or against the claims whose cue is in `subset`. */
export function matchClaims(
  gold: readonly GoldArticle[],
  predictions: readonly { readonly id: string; readonly claims: readonly PredictedClaim[] }[],
  subset: ReadonlySet<string> | null,
): MatchedArticle[] {
  const byId = new Map(predictions.map(({ id, claims }) => [id, claims]));
  return gold.map(({ id, text, claims }) => {
    const { G, P, toks } = selectDoc(claims, byId.get(id) ?? [], text, subset);
    const pairs = (weight: typeof closeness) => new Map(matching(G.length, P.length, edgesOf(G, P, weight)));
    return { tokens: toks, gold: G, predicted: P, quote: pairs(closeness), joint: pairs(jointCloseness) };
  });
}
