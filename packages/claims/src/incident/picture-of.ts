import type { Incident } from '../incident-types.ts';
import type { Article, Claim, Proposition } from '../types.ts';
import { buildMatrix } from './build-matrix.ts';
import { findContradictions } from './contradictions/find-contradictions.ts';
import { findChanges } from './find-changes.ts';
import { findGaps } from './find-gaps.ts';
import type { ListedNames } from './listed-names.ts';
import { mergeSpeakers } from './merge-speakers.ts';
import { findOrigins } from './origins/find-origins.ts';
import { findSourcing } from './origins/find-sourcing.ts';
import { passagesOf } from './origins/passages-of.ts';
import { findVariants } from './variants/find-variants.ts';

/** Everything that follows from claims once it is known what they are about. */
export function pictureOf(
  articles: readonly Article[],
  claims: readonly Claim[],
  propositions: readonly Proposition[],
  names: ListedNames = new Map(),
): Incident {
  const merged = mergeSpeakers(claims, articles);
  const { shared, passageOf } = passagesOf(articles);
  const matrix = buildMatrix(propositions, claims, articles, merged);
  const sourcing = findSourcing(propositions, claims, merged, passageOf);
  const contradictions = findContradictions(propositions, claims, merged, names);
  return {
    articles,
    claims,
    propositions,
    speakers: merged.speakers,
    matrix,
    contradictions,
    changes: findChanges(propositions, claims, articles, merged),
    origins: findOrigins(articles, claims, merged, shared),
    sourcing,
    variants: findVariants(claims, merged),
    gaps: findGaps(claims, merged, names, { matrix, sourcing, contradictions }),
  };
}
