import { AUXILIARY, F } from '../../features.ts';
import { has, isOneOf, isWord } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { endOfBase } from './end-of-base.ts';
import { isTitle } from './is-title.ts';
import { canSpeak } from './speaking-subject.ts';
import { isFiniteVerb, isOpenWord } from './token-tests.ts';

/**
 * Behind the time, place and adverbs between cue and content, at `from` where nothing is left behind them.
 *
 *     said │Tuesday│ the dam held      said │in a statement│ the dam held      said in 2014
 */
export function skipAdjuncts(scene: Scene, from: number, high: number): number {
  const { tokens } = scene;
  let at = from;
  for (let rounds = 0; rounds < 6 && at < high; rounds++) {
    const start = at;
    while (at < high && (isTime(scene, at) || isLooseAdverb(scene, at)) && !belongsToNext(scene, at)) at++;
    if (isAdjunctOpener(scene, at) && !has(tokens, at + 1, F.VerbBase)) {
      const end = behindTitle(scene, endOfAdjunct(scene, at, high));
      if (end > at + 1 && !isFiniteVerb(tokens, end)) at = end;
    }
    if (at === start) break;
  }
  // "said in 2014": with nothing behind it, the adjunct is the content.
  return at >= high ? from : at;
}

/** "said │in│ a statement", "wrote │to│ his voters"; "said │of│ the plan" and "responded │to│ the charge" name a topic. */
function isAdjunctOpener(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (isWord(tokens, i, 'to') || isWord(tokens, i, 'with')) return isAddressee(scene, i + 1);
  return has(tokens, i, F.Preposition) && !isOneOf(tokens, i, topicWords);
}

/** "to │the council│": somebody who can be spoken to. */
function isAddressee(scene: Scene, from: number): boolean {
  const to = endOfBase(scene, from, scene.sentence.to);
  return to > from && (has(scene.tokens, from, F.ObjectPronoun) || canSpeak(scene.tokens, { from, to }, -1));
}

const topicWords = ['of', 'about', 'like', 'unlike', 'as', 'than', 'for', 'against'];

/** "│Monday│’s vote", "│now│ is the time", "│only│ one man": what follows takes the word with it. */
function belongsToNext({ tokens }: Scene, i: number): boolean {
  const next = has(tokens, i, F.TimeWord) || !has(tokens, i + 1, F.TimeWord) ? i + 1 : i + 2;
  if (has(tokens, next, F.Genitive | AUXILIARY)) return true;
  return isOneOf(tokens, i, degreeWords);
}

const degreeWords = 'only even perhaps further almost well more much most least rather'.split(' ');

/** Behind "on Monday" or "in a statement"; a day alone is the whole phrase: "on Monday │police were│". */
function endOfAdjunct(scene: Scene, at: number, high: number): number {
  const { tokens } = scene;
  if (
    has(tokens, at + 1, F.TimeWord) &&
    has(tokens, at + 1, F.Capital) &&
    !has(tokens, at + 2, F.TimeWord | F.Genitive | F.Numeric)
  ) {
    return at + 2;
  }
  return endOfBase(scene, at + 1, high);
}

/** "on ABC’s │“This Week”│ that": a title is part of the place that it is said at. */
function behindTitle(scene: Scene, i: number): number {
  return isTitle(scene, i) ? (scene.quotations.list[scene.quotations.of[i] ?? -1]?.to ?? i) : i;
}

/** "Tuesday", "last month", "this week". */
function isTime({ tokens }: Scene, i: number): boolean {
  if (has(tokens, i, F.TimeWord)) return true;
  // "the November │election│"
  if (isWord(tokens, i, 'the') && isOpenWord(tokens, i + 2)) return false;
  return (
    has(tokens, i, F.Determiner | F.Adjective) &&
    has(tokens, i + 1, F.TimeWord) &&
    !has(tokens, i, F.PossessivePronoun)
  );
}

/** An adverb that is nothing else here: "said │again│ the dam held". */
function isLooseAdverb({ tokens }: Scene, i: number): boolean {
  return (
    has(tokens, i, F.Adverb) && !has(tokens, i, F.Determiner | F.SubjectPronoun | F.Preposition | F.Negation)
  );
}
