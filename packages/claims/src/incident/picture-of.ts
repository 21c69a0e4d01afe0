import type { Incident } from '../incident-types.ts';
import type { Article, Claim, Proposition } from '../types.ts';
import { buildMatrix } from './build-matrix.ts';
import { mergeSpeakers } from './merge-speakers.ts';

/** Everything that follows from claims once it is known what they are about. */
export function pictureOf(
  articles: readonly Article[],
  claims: readonly Claim[],
  propositions: readonly Proposition[],
): Incident {
  const merged = mergeSpeakers(claims, articles);
  const matrix = buildMatrix(propositions, claims, articles, merged);
  return { articles, claims, propositions, speakers: merged.speakers, matrix };
}
