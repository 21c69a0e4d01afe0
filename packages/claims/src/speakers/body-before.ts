import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import type { BodyMention } from './body-index.ts';
import { describeBody } from './describe-body.ts';
import type { Earlier, Reach } from './reach.ts';

/** Tokens between a pronoun and the mention it may point back to. */
const farthest = 120;
/** Earlier speakers looked at. */
const backwards = 40;

/**
 * What "they" or "it" points back to: a body named earlier in the same sentence, else the one that spoke last nearby, else
 * the one named last.
 */
export function bodyBefore(reach: Reach, plural: boolean, at: number, sentence: number): Speaker | null {
  const { sentences } = reach;
  const bodies = reach.bodies();
  const start = sentences[sentence]?.from ?? 0;
  let last = lastBefore(bodies, at);
  if (!plural) while (last >= 0 && bodies[last]?.several && at - (bodies[last]?.from ?? 0) < farthest) last--;
  const mention = sameSentence(bodies, last, start, plural) ?? bodies[last];
  if (mention !== undefined && !plural && mention.several)
    return lastSpoken(reach.earlier, plural)?.speaker ?? null;
  if (mention !== undefined && mention.from >= start) return describeBody(reach, mention, null);
  const spoken = lastSpoken(reach.earlier, plural);
  if (spoken !== undefined && sentence - spoken.sentence <= 1) return spoken.speaker;
  if (mention !== undefined && at - mention.from < farthest && mention.from > (spoken?.at ?? -1))
    return describeBody(reach, mention, null);
  return spoken?.speaker ?? null;
}

/** The last one of the sentence; before one in a genitive, one that is not. */
function sameSentence(
  bodies: readonly BodyMention[],
  last: number,
  start: number,
  plural: boolean,
): BodyMention | undefined {
  for (let i = last; i >= 0; i--) {
    const one = bodies[i];
    if (one === undefined || one.from < start) return undefined;
    if (!one.owner && (plural || !one.several)) return one;
  }
  return undefined;
}

/** Index of the last mention that ends at or before `at`, by halving. */
function lastBefore(mentions: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** People are "they", a document is "it". */
function lastSpoken(earlier: readonly Earlier[], plural: boolean): Earlier | undefined {
  const unfit = plural ? ['person', 'anonymous', 'document'] : ['person', 'anonymous', 'group'];
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - backwards); i--) {
    const one = earlier[i];
    if (one !== undefined && !unfit.includes(one.speaker.kind)) return one;
  }
  return undefined;
}
