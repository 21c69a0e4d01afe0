import { checkArticle } from './article/check-article.ts';
import { checkClaim } from './explain/check-claim.ts';
import { attributionOf, type Evidence } from './explain/evidence.ts';
import { explainAct } from './explain/explain-act.ts';
import { explainCertainty } from './explain/explain-certainty.ts';
import { explainCue } from './explain/explain-cue.ts';
import { explainDates } from './explain/explain-dates.ts';
import { explainPlace } from './explain/explain-place.ts';
import { explainRule } from './explain/explain-rule.ts';
import { explainSpeaker } from './explain/explain-speaker.ts';
import { type ParseOptions, readStages } from './parse-article.ts';
import { traceReading } from './reading/trace-reading.ts';
import type { Article, Claim } from './types.ts';

/**
 * Why each field of a claim has its value, in plain English sentences: speaker, cue, act, stance, form, certainty, dates,
 * place, rule. The article is read again; nothing else is asked. A claim that this version does not find in the article
 * is explained from its own fields, and the first sentence says so.
 *
 * @throws {ClaimsError} if the claim is not of this article: another `articleId`, or a span that the text does not have.
 * @example
 * const { article, claims } = parseArticle({ id: 'a1', text: 'The mayor denied the leak.' });
 * explainClaim(claims[0], article); // ["The speaker is mayor, as the source “The mayor” says.", …]
 */
export function explainClaim(claim: Claim, article: Article, options: ParseOptions = {}): string[] {
  checkArticle(article, 'explainClaim');
  checkClaim(claim, article);
  const { language, tokens, blocks, attributions, claims } = readStages(article, options);
  const attribution = attributionOf(tokens, attributions, claim);
  const again = attribution && { attribution, trace: traceReading(tokens, attribution, language) };
  const evidence: Evidence = { claim, article, language, tokens, blocks, claims, again };
  return [
    ...(again === null
      ? ['This version does not find the claim in the article; it is explained from its own fields.']
      : []),
    ...explainSpeaker(evidence),
    ...explainCue(evidence),
    ...explainAct(evidence),
    ...explainCertainty(evidence),
    ...explainDates(evidence),
    ...explainPlace(evidence),
    ...explainRule(evidence),
  ];
}
