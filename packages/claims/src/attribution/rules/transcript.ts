import { F, Kind } from '../../features.ts';
import { trimRange } from '../grammar/clause.ts';
import { has, is, isWordLike } from '../grammar/token-tests.ts';
import type { Found, Scene } from '../scene.ts';

const longestName = 5;

/**
 * A name, a colon, and what was said.
 *
 *     {KIRBY}: [We had nothing to do with this.]      {The ministry}: [“The dam held.”]
 */
export function transcript(scene: Scene): Found | null {
  const { tokens, sentence, quotations } = scene;
  const { from } = sentence;
  let colon = from;
  while (colon < sentence.to && colon - from <= longestName && isWordLike(tokens, colon)) colon++;
  if (colon === from || !is(tokens, colon, Kind.Colon) || colon + 1 >= sentence.to) return null;
  const named = has(tokens, from, F.AllCaps) || quotations.of[colon + 1] !== -1;
  if (
    !named ||
    !has(tokens, from, F.Capital) ||
    has(tokens, colon - 1, F.CueVerb | F.Preposition | F.VerbIng)
  )
    return null;
  const content = trimRange(scene, { from: colon + 1, to: sentence.to });
  return content && { source: { from, to: colon }, cue: null, content: [content], confidence: 0.8 };
}
