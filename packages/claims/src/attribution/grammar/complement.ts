import { AUXILIARY, F, Kind, PRONOUN } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { Scene } from '../scene.ts';
import { startsClause, startsMainClause } from './clause.ts';
import { endOfBase } from './noun-phrase-after.ts';
import { has, is, isFiniteVerb, isOneOf, isWord, isWordLike } from './token-tests.ts';

/** What follows a cue, and where its content begins. */
export interface Complement {
  readonly type: 'that' | 'quote' | 'bare' | 'wh' | 'to' | 'ing' | 'np' | 'colon';
  readonly from: number;
}

/**
 * The complement behind a verb cue, in the order in which the marks for it are sure: "that", a colon, a quotation,
 * a clause, an infinitive, a noun phrase.
 */
export function complementOf(scene: Scene, cue: CueMatch): Complement | null {
  const { tokens, sentence, quotations } = scene;
  const { frames } = cue.entry;
  const high = sentence.to;
  let at = cue.to;
  if (at >= high) return null;

  // What follows "warned of" is its object, whatever adverb it opens with.
  if (cue.entry.particle === null) at = skipAdjuncts(scene, at, high);
  if (frames.has('recipient') && cue.use !== 'passive')
    at = skipAdjuncts(scene, skipRecipient(scene, at, high), high);
  const that = thatAt(scene, at);
  if (that !== -1 && (frames.has('that') || frames.has('wh'))) return { type: 'that', from: that };
  if (at >= high) return null;
  // "said under the plan, the road would close": a fronted phrase belongs to the clause behind its comma.
  const fronted =
    at > cue.to &&
    is(tokens, at, Kind.Comma) &&
    has(tokens, cue.to, F.Preposition) &&
    !has(tokens, at - 1, F.TimeWord);
  if (fronted && frames.has('open') && startsMainClause(scene, at + 1)) return { type: 'bare', from: cue.to };
  const quoted = quotationAt(scene, skipTopic(scene, at, high));
  if (quoted !== -1 && (frames.has('quote') || frames.has('that') || frames.has('np')))
    return { type: 'quote', from: quoted };
  if (is(tokens, at, Kind.Colon)) return at + 1 < high ? { type: 'colon', from: at + 1 } : null;
  if (
    is(tokens, at, Kind.Comma) &&
    frames.has('bare') &&
    opensSentence(scene, cue) &&
    startsClause(scene, at + 1, high, false)
  ) {
    return { type: 'bare', from: at + 1 };
  }
  if (!isWordLike(tokens, at) || quotations.of[at] !== -1) return null;
  if (frames.has('wh') && has(tokens, at, F.Wh)) return { type: 'wh', from: at };
  if (frames.has('to') && has(tokens, at, F.To)) return { type: 'to', from: at };
  if (frames.has('bare') && startsClause(scene, at, high, frames.has('np') || !frames.has('wh')))
    return { type: 'bare', from: at };
  if (isPlainSaying(scene, cue, at)) return { type: 'bare', from: at };
  if (frames.has('ing') && has(tokens, at, F.VerbIng)) return { type: 'ing', from: at };
  if (frames.has('np') && startsObject(scene, at, high)) return { type: 'np', from: at };
  return null;
}

/** "said they like it": behind a verb that takes no object, a subject and some words more are a clause, verb known or not. */
function isPlainSaying({ tokens, sentence }: Scene, cue: CueMatch, at: number): boolean {
  const { frames } = cue.entry;
  if (cue.use !== 'finite') return false;
  if (sentence.to - at < 4 || !frames.has('open')) return false;
  return !has(
    tokens,
    at,
    F.Preposition | F.To | F.Coordinator | F.Subordinator | F.TimeWord | F.Be | F.Modal | F.VerbPast,
  );
}

/** "She said, if elected, …": nothing but the subject stands before the cue. */
function opensSentence({ sentence }: Scene, cue: CueMatch): boolean {
  return cue.from - sentence.from <= 3;
}

/**
 * Behind the conjunction "that" at `at`, over a comma: "said that …", "said, however, that …"; -1 where there is none.
 * "said that night" is no conjunction; in "said that was wrong" the word is a pronoun and part of what is said.
 */
function thatAt({ tokens, sentence }: Scene, at: number): number {
  let i = at;
  if (is(tokens, i, Kind.Comma)) {
    i++;
    while (
      i < sentence.to &&
      !has(tokens, i, F.That) &&
      (isWordLike(tokens, i) || is(tokens, i, Kind.Comma)) &&
      i - at < 8
    )
      i++;
    if (!is(tokens, i - 1, Kind.Comma)) return -1;
  }
  if (i >= sentence.to || !has(tokens, i, F.That)) return -1;
  // "said that night": one time word, and no clause behind it.
  if (isWord(tokens, i + 1, 'night') || isWord(tokens, i + 1, 'day') || isWord(tokens, i + 1, 'morning'))
    return -1;
  // "said that was wrong": an auxiliary shows that "that" is its subject.
  return has(tokens, i + 1, AUXILIARY) ? i : i + 1;
}

/** Time and place between cue and content: "said │Tuesday│ the dam held", "said │in a statement│ the dam held". */
export function skipAdjuncts(scene: Scene, from: number, high: number): number {
  const { tokens } = scene;
  let at = from;
  for (let rounds = 0; rounds < 6 && at < high; rounds++) {
    const start = at;
    while (at < high && (isTime(scene, at) || isLooseAdverb(scene, at)) && !belongsToNext(scene, at)) at++;
    if (has(tokens, at, F.Preposition | F.To) && !isTopic(scene, at) && !has(tokens, at + 1, F.VerbBase)) {
      const end = endOfAdjunct(scene, at, high);
      if (end > at + 1 && !isFiniteVerb(tokens, end)) at = end;
    }
    if (at === start) break;
  }
  // Nothing left behind the adjunct: it was part of the content ("said in 2014").
  return at >= high ? from : at;
}

/** "said │of the plan│", "felt │like a signal│": what these lead in is no time or place. */
function isTopic({ tokens }: Scene, i: number): boolean {
  return isOneOf(tokens, i, ['of', 'about', 'like', 'unlike', 'as', 'than']);
}

/** "│Monday│’s vote", "│now│ is the time", "│only│ one man": what follows takes the word with it. */
function belongsToNext({ tokens }: Scene, i: number): boolean {
  const next = has(tokens, i, F.TimeWord) || !has(tokens, i + 1, F.TimeWord) ? i + 1 : i + 2;
  if (has(tokens, next, F.Genitive | AUXILIARY)) return true;
  return isOneOf(tokens, i, [
    'only',
    'even',
    'perhaps',
    'further',
    'almost',
    'well',
    'more',
    'much',
    'most',
    'least',
    'rather',
  ]);
}

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

/** "Tuesday", "last month", "this week". */
function isTime({ tokens }: Scene, i: number): boolean {
  if (has(tokens, i, F.TimeWord)) return true;
  return (
    has(tokens, i, F.Determiner | F.Adjective) &&
    has(tokens, i + 1, F.TimeWord) &&
    !has(tokens, i, F.PossessivePronoun)
  );
}

function isLooseAdverb({ tokens }: Scene, i: number): boolean {
  return (
    has(tokens, i, F.Adverb) && !has(tokens, i, F.Determiner | F.SubjectPronoun | F.Preposition | F.Negation)
  );
}

/** The person told: "told │reporters│ the dam held", "told │him│". */
export function skipRecipient(scene: Scene, at: number, high: number): number {
  const { tokens } = scene;
  if (has(tokens, at, PRONOUN) && !has(tokens, at, F.Determiner & ~F.PossessivePronoun)) return at + 1;
  const end = endOfBase(scene, at, high);
  if (end === at) return at;
  if (isFiniteVerb(tokens, end)) return splitBeforeSubject(scene, at, end);
  let behind = end;
  while (isOneOf(tokens, behind, ['and', 'of'])) {
    const next = endOfBase(scene, behind + 1, high);
    if (next === behind + 1) break;
    behind = next;
  }
  return behind;
}

/** "told CNN Trump was": recipient and subject run together; a change of case or the last name splits them. */
function splitBeforeSubject({ tokens }: Scene, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (has(tokens, i, F.Capital) !== has(tokens, i - 1, F.Capital)) return i;
    if (has(tokens, i - 1, F.AllCaps) && !has(tokens, i, F.AllCaps)) return i;
  }
  return end - from > 1 ? end - 1 : from;
}

/** The opening mark of a quotation at `at`, over a comma, a colon, or an adverb between commas; -1 where none opens. */
function quotationAt({ tokens, quotations, sentence }: Scene, at: number): number {
  let i = at;
  if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Colon)) i++;
  if (i > at && has(tokens, i, F.Adverb) && is(tokens, i + 1, Kind.Comma) && quotations.of[i] === -1) i += 2;
  const quotation = quotations.list[quotations.of[i] ?? -1];
  return quotation !== undefined && i < sentence.to && quotation.from === i ? i : -1;
}

/** "said │of the senator│, “She …”": what the words are about, before the quotation. */
function skipTopic(scene: Scene, at: number, high: number): number {
  if (!isOneOf(scene.tokens, at, ['of', 'about'])) return at;
  const end = endOfBase(scene, at + 1, high);
  return is(scene.tokens, end, Kind.Comma) || is(scene.tokens, end, Kind.Colon) ? end : at;
}

function startsObject(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene;
  if (has(tokens, at, F.TimeWord) && has(tokens, at, F.Capital)) return false;
  return endOfBase(scene, at, high) > at && !has(tokens, at, F.Preposition | F.Subordinator | F.Wh);
}
