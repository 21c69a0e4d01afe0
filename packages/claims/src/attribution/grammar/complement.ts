import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, is, isOneOf, isWord, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { behindThat } from './behind-that.ts';
import { startsClause, startsMainClause } from './clause.ts';
import { endOfBase } from './end-of-base.ts';
import { isTitle } from './is-title.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import { skipRecipient } from './skip-recipient.ts';
import { isFiniteVerb, isHardBreak } from './token-tests.ts';

/** What follows a cue, and where its content begins. */
export interface Complement {
  readonly type: 'that' | 'quote' | 'bare' | 'wh' | 'to' | 'ing' | 'np' | 'colon' | 'echo';
  readonly from: number;
  /** Where it ends, if its first words tell: "said │so│ in May". */
  readonly to?: number;
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
  const echo = frames.has('echo') ? endOfEcho(scene, at) : -1;
  if (echo !== -1) return { type: 'echo', from: at, to: echo };

  // What follows "warned of" is its object, whatever adverb it opens with.
  if (cue.entry.particle === null) at = skipAdjuncts(scene, at, high);
  if (frames.has('recipient') && cue.use !== 'passive')
    at = skipAdjuncts(scene, skipRecipient(scene, at, high), high);
  if (frames.has('topic') && isOneOf(tokens, at, topicWords) && startsObject(scene, at + 1, high))
    return { type: 'np', from: at + 1 };
  const that = behindThat(scene, at, frames.has('recipient'));
  if (that !== -1 && (frames.has('that') || frames.has('wh'))) return { type: 'that', from: that };
  if (at >= high) return null;
  if (frames.has('open') && opensFronted(scene, cue, at)) return { type: 'bare', from: cue.to };
  const quoted = openingAfter(scene, skipTopic(scene, at, high));
  if (quoted !== -1 && (frames.has('quote') || frames.has('that') || frames.has('np')))
    return { type: 'quote', from: quoted };
  if (is(tokens, at, Kind.Colon)) return at + 1 < high ? { type: 'colon', from: at + 1 } : null;
  const ahead = frames.has('invert') ? quotationAhead(scene, at) : -1;
  if (ahead !== -1) return { type: 'quote', from: ahead };
  if (frames.has('bare') && frames.has('quote') && opensInserted(scene, cue, at))
    return { type: 'bare', from: at + 1 };
  if (!isWordLike(tokens, at) || quotations.of[at] !== -1) return null;
  if (frames.has('wh') && (has(tokens, at, F.Wh) || asksIf(scene, cue, at))) return { type: 'wh', from: at };
  if (frames.has('to') && has(tokens, at, F.To)) return { type: 'to', from: at };
  if (frames.has('bare') && startsClause(scene, at, high, frames.has('np') || !frames.has('wh')))
    return { type: 'bare', from: at };
  if (isPlainSaying(scene, cue, at)) return { type: 'bare', from: at };
  if (frames.has('ing') && has(tokens, at, F.VerbIng)) return { type: 'ing', from: at };
  const object = frames.has('np') || (frames.has('np-not') && (cue.negated || cue.withheld));
  if (object && startsObject(scene, at, high)) return { type: 'np', from: at };
  return null;
}

/** "asked │if│ it held": behind a verb that asks, and takes no plain clause. */
function asksIf({ tokens }: Scene, { entry }: CueMatch, at: number): boolean {
  return isOneOf(tokens, at, ['if']) && !entry.frames.has('bare') && !entry.frames.has('that');
}

/** "said │under the plan│, the road would close": a fronted phrase belongs to the clause behind its comma, at `at`. */
function opensFronted(scene: Scene, cue: CueMatch, at: number): boolean {
  const { tokens } = scene;
  const fronted =
    at > cue.to &&
    is(tokens, at, Kind.Comma) &&
    has(tokens, cue.to, F.Preposition) &&
    !has(tokens, at - 1, F.TimeWord);
  return fronted && startsMainClause(scene, at + 1);
}

/** "She said, if elected, she …": no clause stands before the cue, and one behind its comma or behind what is inserted. */
function opensInserted(scene: Scene, cue: CueMatch, at: number): boolean {
  const { tokens, sentence, quotations } = scene;
  if (!is(tokens, at, Kind.Comma) || has(tokens, at + 1, F.Wh)) return false;
  if (cue.from - sentence.from > 3 && holdsClause(scene, sentence.from, cue.from)) return false;
  if (startsClause(scene, at + 1, sentence.to, false)) return true;
  for (let i = at + 1; i < Math.min(sentence.to, at + 14); i++) {
    if (quotations.of[i] !== -1) return false;
    if (is(tokens, i, Kind.Comma)) return startsMainClause(scene, i + 1);
    if (isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

function holdsClause({ tokens, quotations }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return true;
  return false;
}

/** said on Twitter, in reference to her child, │“…”: a quotation behind a comma, with no verb on the way. */
function quotationAhead({ tokens, quotations, sentence }: Scene, at: number): number {
  for (let i = at; i < Math.min(sentence.to, at + 40); i++) {
    if (quotations.of[i] !== -1)
      return i > at && (is(tokens, i - 1, Kind.Comma) || is(tokens, i - 1, Kind.Colon)) ? i : -1;
    if (isFiniteVerb(tokens, i) || isHardBreak(tokens, i)) return -1;
  }
  return -1;
}

/** "said │so│", "said │no│", "say │the same│ of her": words that stand for what was said before. */
function endOfEcho(scene: Scene, at: number): number {
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

/** "said they like it": behind a verb that takes no object, a subject and some words more are a clause, verb known or not. */
function isPlainSaying({ tokens, sentence }: Scene, cue: CueMatch, at: number): boolean {
  if (sentence.to - at < 4 || !cue.entry.frames.has('open')) return false;
  if (cue.use !== 'finite' && !(cue.use === 'participle' && has(tokens, at, F.SubjectPronoun))) return false;
  const closed = F.Preposition | F.To | F.Coordinator | F.Subordinator | F.TimeWord;
  return !has(tokens, at, closed | F.Be | F.Modal | F.VerbPast);
}

/** The opening mark of a quotation at `at`, over a comma, a colon, or an adverb between commas; -1 where none opens. */
function openingAfter(scene: Scene, at: number): number {
  const { tokens, quotations, sentence } = scene;
  let i = at;
  if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Colon)) i++;
  if (i > at && has(tokens, i, F.Adverb) && is(tokens, i + 1, Kind.Comma) && quotations.of[i] === -1) i += 2;
  const quotation = quotationAt(quotations, i);
  return quotation !== null && i < sentence.to && quotation.from === i && !isTitle(scene, i) ? i : -1;
}

/** "said │of the senator│, “She …”": what the words are about, before the quotation. */
function skipTopic(scene: Scene, at: number, high: number): number {
  if (!isOneOf(scene.tokens, at, topicWords)) return at;
  const end = endOfBase(scene, at + 1, high);
  return is(scene.tokens, end, Kind.Comma) || is(scene.tokens, end, Kind.Colon) ? end : at;
}

const topicWords = ['of', 'about'];

/** A noun phrase that can be the object of the cue: no capitalised day ("said │Tuesday│"), no preposition or question word. */
function startsObject(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene;
  if (has(tokens, at, F.TimeWord) && has(tokens, at, F.Capital)) return false;
  return endOfBase(scene, at, high) > at && !has(tokens, at, F.Preposition | F.Subordinator | F.Wh);
}
