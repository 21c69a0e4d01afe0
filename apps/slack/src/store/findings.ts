import { compareArticles, type Incident } from '@incident/claims';

/** What a comparison finds beyond propositions, positions and speakers, which have tables of their own. */
export type Findings = Omit<Incident, 'articles' | 'claims' | 'propositions' | 'speakers' | 'matrix'>;

export function findingsOf(incident: Incident): Findings {
  const { articles, claims, propositions, speakers, matrix, ...findings } = incident;
  return findings;
}

/** Of an incident without articles. */
export const noFindings: Findings = findingsOf(compareArticles([]));
