import { F, Kind } from '../../features.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
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
  if (!named || !isName(scene, from, colon)) return null;
  const content = trimRange(scene, { from: colon + 1, to: sentence.to });
  return content && { source: { from, to: colon }, cue: null, content: [content], confidence: 0.8 };
}

/** Names, titles and roles, and what joins them: no verb, no "there was one rule". */
function isName({ tokens }: Scene, from: number, to: number): boolean {
  if (!has(tokens, from, F.Capital) || has(tokens, from, F.SubjectPronoun)) return false;
  for (let i = from; i < to; i++) {
    const part = F.Capital | F.Title | F.Role | F.Determiner | F.Numeric;
    if (!has(tokens, i, part) && !isWord(tokens, i, 'of') && !isWord(tokens, i, 'and')) return false;
    if (i > from && has(tokens, i, F.CueVerb | F.VerbIng) && !has(tokens, i, F.Role | F.Title)) return false;
  }
  return true;
}
