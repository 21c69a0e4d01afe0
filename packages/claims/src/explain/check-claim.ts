import { ClaimsError } from '../errors.ts';
import type { Article, Claim, Span } from '../types.ts';

const doing = 'explainClaim';

const lists = ['content', 'hedges', 'about', 'via', 'targets', 'flags'] as const;

/** Refuses a claim that is none, or that is not of this article: every span must stand in the text as the claim has it. */
export function checkClaim(claim: Claim, article: Article): void {
  if (typeof claim !== 'object' || claim === null)
    throw new ClaimsError(doing, 'a claim as parseArticle returns it', claim);
  for (const field of lists)
    if (!Array.isArray(claim[field]))
      throw new ClaimsError(doing, `claim.${field} to be an array`, claim[field]);
  if (claim.articleId !== article.id)
    throw new ClaimsError(
      doing,
      `a claim of article ${JSON.stringify(article.id)} as claim.articleId`,
      claim.articleId,
    );
  for (const [field, span] of spansOf(claim)) {
    if (span === null || span === undefined) continue;
    const { start, end, text } = span;
    if (!Number.isInteger(start) || !Number.isInteger(end) || typeof text !== 'string')
      throw new ClaimsError(doing, `${field} to be a span { start, end, text }`, span);
    const printed = article.text.slice(start, end);
    if (printed !== text)
      throw new ClaimsError(
        doing,
        `${field} to stand at ${start}–${end} of the article's text as ${JSON.stringify(text)}`,
        printed,
      );
  }
}

/** Every span of a claim, by the field it is in. */
function spansOf(claim: Claim): (readonly [field: string, span: Span | null | undefined])[] {
  return [
    ['claim.source', claim.source],
    ['claim.cue', claim.cue],
    ...claim.content.map((span, i) => [`claim.content[${i}]`, span] as const),
    ...claim.hedges.map((span, i) => [`claim.hedges[${i}]`, span] as const),
    ['claim.statedAt.span', claim.statedAt?.span],
    ...claim.about.map(({ span }, i) => [`claim.about[${i}].span`, span] as const),
    ['claim.speaker.anonymityReason', claim.speaker?.anonymityReason],
  ];
}
