import { AUXILIARY, F } from '../../features.ts';
import { has, isOneOf, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { startsClause } from './clause.ts';
import { endOfBase } from './end-of-base.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Whether the object of a cue ends before token `i`: at a clause of time or reason, at the occasion on which it was said,
 * at "and" with the next verb or the next clause.
 *
 *     criticised the deal │because it …      praised her │in an interview      denied it │and left      … │and the city …
 */
export function leavesObject(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (has(tokens, i, F.Coordinator)) return goesOnWithVerb(scene, i + 1) || goesOnWithClause(scene, i + 1);
  if (isOneOf(tokens, i, clauseOpeners)) return true;
  // "the deal │after it was signed" against "the deal │after two weeks of talks"
  if (isOneOf(tokens, i, timeOpeners) && startsClause(scene, i + 1, scene.sentence.to, true)) return true;
  if (
    isOneOf(tokens, i, ['as', 'if']) &&
    has(tokens, i + 1, F.SubjectPronoun) &&
    !has(tokens, i + 1, F.Determiner)
  )
    return true;
  return isOneOf(tokens, i, occasionOpeners) && isOccasion(scene, i + 1) && !returnsToObject(scene, i + 1);
}

const clauseOpeners = 'because when while although though whereas'.split(' ');
const timeOpeners = ['after', 'before', 'until', 'since', 'once'];
const occasionOpeners = ['in', 'on', 'at', 'during'];

/** The verb behind "and": an auxiliary, a form that cannot be an adjective, or one with its object behind it. */
function goesOnWithVerb({ tokens }: Scene, at: number): boolean {
  let i = at;
  while (has(tokens, i, F.Adverb) && !has(tokens, i, F.Determiner | F.SubjectPronoun)) i++;
  if (!isFiniteVerb(tokens, i)) return false;
  if (has(tokens, i, AUXILIARY) || !has(tokens, i, F.VerbParticiple) || !has(tokens, i, F.VerbPast))
    return true;
  // "layoffs and │continued│ cuts" against "the plan and │continued│ to say".
  const behind =
    F.Determiner | F.Preposition | F.To | F.PossessivePronoun | F.ObjectPronoun | F.Capital | F.That;
  return !isWordLike(tokens, i + 1) || has(tokens, i + 1, behind);
}

/** The subject behind "and" and its verb right behind it: "praised Lee and │the city did│ not". */
function goesOnWithClause(scene: Scene, at: number): boolean {
  const { tokens, sentence } = scene;
  if (!has(tokens, at, F.Determiner | F.PossessivePronoun | F.SubjectPronoun | F.Capital)) return false;
  const end = endOfBase(scene, at, sentence.to);
  return (
    end > at &&
    end < sentence.to &&
    has(tokens, end, AUXILIARY | F.VerbPast | F.VerbS) &&
    isFiniteVerb(tokens, end)
  );
}

/** "in │June 2015│", "on │Sunday│", "in │an interview│ with": a time, or an event at which things are said. */
function isOccasion(scene: Scene, from: number): boolean {
  const { tokens, sentence } = scene;
  if (has(tokens, from, F.TimeWord)) return true;
  if (isOneOf(tokens, from, ['early', 'late', 'mid'])) return has(tokens, from + 1, F.TimeWord | F.Numeric);
  const end = endOfBase(scene, from, sentence.to);
  return end > from && has(tokens, from, F.Determiner) && isOneOf(tokens, end - 1, events);
}

/** "defended himself on Saturday │for│ leaving": the object goes on behind the time. */
function returnsToObject({ tokens, sentence }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(sentence.to, from + 6); i++) {
    if (!isWordLike(tokens, i)) return false;
    if (isOneOf(tokens, i, ['for', 'to', 'of', 'that'])) return true;
  }
  return false;
}

const events =
  'interview interviews speech speeches statement statements debate debates rally rallies meeting meetings appearance appearances event events tweet tweets post posts letter letters conference hearing hearings ceremony dinner lunch breakfast briefing address remarks broadcast podcast show program programme column article editorial essay memo email emails text message messages call forum'.split(
    ' ',
  );
