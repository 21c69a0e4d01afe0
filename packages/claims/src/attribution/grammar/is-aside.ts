import { F } from '../../features.ts';
import { has, isOneOf, isWord } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Behind a comma these mostly open the writer's own remark: ", which", ", while", ", but", ", signaling". On the
 * training text two in three such clauses lie outside of what is reported.
 */
export function isAside({ tokens, sentence, quotations }: Scene, i: number): boolean {
  if (i >= sentence.to || quotations.of[i] !== -1) return false;
  if (isWord(tokens, i, 'even')) return isWord(tokens, i + 1, 'as') || isWord(tokens, i + 1, 'though');
  if (isOneOf(tokens, i, asides)) return true;
  if (has(tokens, i, F.Preposition) && (isWord(tokens, i + 1, 'which') || isWord(tokens, i + 1, 'whom')))
    return true;
  // "…, but were downed" goes on with the same subject.
  if (isWord(tokens, i, 'but'))
    return !isFiniteVerb(tokens, i + 1) && !has(tokens, i + 1, F.Adverb | F.VerbPast | F.That);
  return has(tokens, i, F.VerbIng) && !isWord(tokens, i, 'including') && !isWord(tokens, i, 'according');
}

const asides = ['which', 'where', 'while', 'although', 'though', 'whereas', 'despite', 'compared'];
