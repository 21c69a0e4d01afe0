import type { Answer } from '../query/answer-query.ts';
import { encodeClaimRequest } from '../screens/screen-request.ts';
import { articleLabels } from './article-labels.ts';
import { claimCard } from './claim-card.ts';
import type { LazySection } from './plan-pages.ts';
import { showDate } from './show-date.ts';
import { gridPropositions } from './stance-grid.ts';
import { titled } from './titled.ts';

/** The claims of an answer, each with its article, its row in the grid, and its evidence one button away. */
export function claimCards({ loaded, claims }: Answer, perPage: number): LazySection {
  const { incident, summary } = loaded;
  const labels = articleLabels(incident.articles);
  const articles = new Map(incident.articles.map((article) => [article.id, article]));
  const topics = new Map(
    gridPropositions(incident).flatMap((proposition, index) =>
      proposition.claims.map(({ claimId }) => [claimId, index + 1] as const),
    ),
  );
  const undated = incident.articles.some(({ publishedAt }) => showDate(publishedAt ?? '') === null);
  const note = undated ? 'A claim without a date: none is given.' : '';
  return {
    length: claims.length,
    perPage,
    entries: (from, to) => {
      const cards = claims.slice(from, to).map((claim) =>
        claimCard(claim, {
          article: articles.get(claim.articleId),
          label: labels.get(claim.articleId),
          topic: topics.get(claim.id),
          evidence: encodeClaimRequest({ slug: summary.slug, claim: claim.id }),
        }),
      );
      return from === 0 ? titled('*The claims, as printed*', note, cards) : cards;
    },
  };
}
