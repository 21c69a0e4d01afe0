import { F } from '../../features.ts';
import { has, isWordLike } from '../../token-tests.ts';
import type { Found, Scene } from '../scene.ts';

/**
 * A sentence that is nothing but a quotation. Who says it stands in the sentence before: see `joinFloating`.
 *
 *     [“We are fighting on our own territory.”]
 */
export function floatingQuotation(scene: Scene): Found | null {
  const { sentence, quotations, tokens } = scene;
  let from = sentence.from;
  if (has(tokens, from, F.Coordinator) && quotations.of[from] === -1) from++;
  const quotation = quotations.list[quotations.of[from] ?? -1];
  if (quotation === undefined || quotation.from < from) return null;
  for (let i = quotation.to; i < sentence.to; i++) {
    if (isWordLike(tokens, i) && quotations.of[i] === -1) return null;
  }
  return { source: null, cue: null, content: [{ from: quotation.from, to: quotation.to }], confidence: 0 };
}
