import { F, Kind } from '../../features.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, is, isOneOf } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { endOfBase } from './end-of-base.ts';
import { isTitle } from './is-title.ts';
import { isFiniteVerb, isHardBreak } from './token-tests.ts';

/** "of the plan", "about it": what opens the topic of what is said. */
export const topicWords = ['of', 'about'];

/** The opening mark of a quotation at `at`, over a comma, a colon, or an adverb between commas; -1 where none opens. */
export function openingAfter(scene: Scene, at: number): number {
  const { tokens, quotations, sentence } = scene;
  let i = at;
  if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Colon)) i++;
  if (i > at && has(tokens, i, F.Adverb) && is(tokens, i + 1, Kind.Comma) && quotations.of[i] === -1) i += 2;
  const quotation = quotationAt(quotations, i);
  return quotation !== null && i < sentence.to && quotation.from === i && !isTitle(scene, i) ? i : -1;
}

/** "said │of the senator│, “She …”": what the words are about, before the quotation. */
export function skipTopic(scene: Scene, at: number, high: number): number {
  if (!isOneOf(scene.tokens, at, topicWords)) return at;
  const end = endOfBase(scene, at + 1, high);
  return is(scene.tokens, end, Kind.Comma) || is(scene.tokens, end, Kind.Colon) ? end : at;
}

/** said on Twitter, in reference to her child, │“…”: a quotation behind a comma, with no verb on the way. */
export function quotationAhead({ tokens, quotations, sentence }: Scene, at: number): number {
  for (let i = at; i < Math.min(sentence.to, at + 40); i++) {
    if (quotations.of[i] !== -1)
      return i > at && (is(tokens, i - 1, Kind.Comma) || is(tokens, i - 1, Kind.Colon)) ? i : -1;
    if (isFiniteVerb(tokens, i) || isHardBreak(tokens, i)) return -1;
  }
  return -1;
}
