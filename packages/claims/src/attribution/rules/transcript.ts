import { F, Kind } from '../../features.ts';
import { has, is, isWordLike } from '../../token-tests.ts';
import type { Turn } from '../find-turns.ts';
import { trimRange } from '../grammar/clause.ts';
import { isName } from '../grammar/is-name.ts';
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
  if (!named || !isName(tokens, from, colon)) return null;
  const content = trimRange(scene, { from: colon + 1, to: sentence.to });
  return content && { source: { from, to: colon }, cue: null, content: [content], confidence: 0.6 };
}

/** A turn of a transcript, where this sentence opens it: all its paragraphs are what was said. */
export function openTurn(scene: Scene, turns: ReadonlyMap<number, Turn>): Found | null {
  const { sentence, blocks } = scene;
  const turn = turns.get(sentence.block);
  if (turn === undefined || blocks[sentence.block]?.from !== sentence.from) return null;
  const content = turn.content.flatMap((range) => trimRange(scene, range) ?? []);
  return content.length === 0 ? null : { source: turn.source, cue: null, content, confidence: 0.6 };
}
