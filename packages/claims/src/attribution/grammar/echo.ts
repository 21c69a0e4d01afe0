import { F } from '../../features.ts';
import { has, isOneOf, isWord, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';

/** "said │so│", "said │no│", "say │the same│ of her": where the words that stand for what was said before end; -1 where none stand. */
export function endOfEcho(scene: Scene, at: number): number {
  const { tokens, sentence } = scene;
  const last = isWord(tokens, at, 'the') && isOneOf(tokens, at + 1, samenessWords) ? at + 1 : at;
  if (last === at && !isOneOf(tokens, at, echoWords)) return -1;
  const next = last + 1;
  const closed =
    next >= sentence.to ||
    !isWordLike(tokens, next) ||
    has(tokens, next, F.Preposition | F.Subordinator | F.Coordinator | F.TimeWord | F.Adverb);
  return closed ? next : -1;
}

const echoWords = ['so', 'no', 'yes', 'nothing', 'little', 'it', 'otherwise'];
const samenessWords = ['same', 'opposite', 'contrary'];
