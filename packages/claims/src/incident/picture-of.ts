import type { Incident } from '../incident-types.ts';
import type { Article, Claim, Proposition } from '../types.ts';
import { buildMatrix } from './build-matrix.ts';
import { findChanges } from './find-changes.ts';
import { mergeSpeakers } from './merge-speakers.ts';
import { findOrigins } from './origins/find-origins.ts';
import { findSourcing } from './origins/find-sourcing.ts';
import { passagesOf } from './origins/passages-of.ts';

/** Everything that follows from claims once it is known what they are about. */
export function pictureOf(
  articles: readonly Article[],
  claims: readonly Claim[],
  propositions: readonly Proposition[],
): Incident {
  const merged = mergeSpeakers(claims, articles);
  const { shared, passageOf } = passagesOf(articles);
  return {
    articles,
    claims,
    propositions,
    speakers: merged.speakers,
    matrix: buildMatrix(propositions, claims, articles, merged),
    changes: findChanges(propositions, claims, articles, merged),
    origins: findOrigins(articles, claims, merged, shared),
    sourcing: findSourcing(propositions, claims, merged, passageOf),
  };
}
