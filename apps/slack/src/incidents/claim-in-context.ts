import { type Article, type Claim, findSentences, type Incident, type Span } from '@incident/claims';

/** A claim with the sentences it stands in. */
export interface ClaimInContext {
  readonly claim: Claim;
  readonly article: Article;
  /** The sentences that hold source, cue and content, as one stretch. */
  readonly passage: Span;
  readonly before: Span | null;
  readonly after: Span | null;
  /** The claim in whose words this one is told, if any. */
  readonly host: Claim | null;
  /** How many times the article says it again. */
  readonly repeats: number;
}

/** Finds a claim and reads around it; null when the incident does not hold it. */
export function claimInContext(incident: Incident, claimId: string): ClaimInContext | null {
  const claim = incident.claims.find(({ id }) => id === claimId);
  const article = incident.articles.find(({ id }) => id === claim?.articleId);
  if (claim === undefined || article === undefined) return null;
  const { start, end } = extent(claim);
  const sentences = findSentences({ id: article.id, text: article.text });
  const held = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const [from, to] = [Math.min(start, held[0]?.start ?? start), Math.max(end, held.at(-1)?.end ?? end)];
  return {
    claim,
    article,
    passage: { start: from, end: to, text: article.text.slice(from, to) },
    before: sentences.findLast((sentence) => sentence.end <= from) ?? null,
    after: sentences.find((sentence) => sentence.start >= to) ?? null,
    host: incident.claims.find(({ id }) => id === claim.within) ?? null,
    repeats: incident.claims.filter(({ repeats }) => repeats === claim.id).length,
  };
}

/** From the first to the last word that makes the claim. */
function extent({ source, cue, content }: Claim): { readonly start: number; readonly end: number } {
  const spans = [source, cue, ...content].filter((span) => span !== null);
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}
