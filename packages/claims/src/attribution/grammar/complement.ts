import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { has, is, isOneOf, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { behindThat } from './behind-that.ts';
import { startsClause, startsMainClause } from './clause.ts';
import { endOfBase } from './end-of-base.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import { skipRecipient } from './skip-recipient.ts';

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
  const that = behindThat(scene, at);
  if (that !== -1 && (frames.has('that') || frames.has('wh'))) return { type: 'that', from: that };
  if (at >= high) return null;
  if (frames.has('open') && opensFronted(scene, cue, at)) return { type: 'bare', from: cue.to };
  const quoted = quotationAt(scene, skipTopic(scene, at, high));
  if (quoted !== -1 && (frames.has('quote') || frames.has('that') || frames.has('np')))
    return { type: 'quote', from: quoted };
  if (is(tokens, at, Kind.Colon)) return at + 1 < high ? { type: 'colon', from: at + 1 } : null;
  if (frames.has('bare') && opensInserted(scene, cue, at)) return { type: 'bare', from: at + 1 };
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

/** "She said, if elected, she …": nothing but the subject stands before the cue, and a clause behind its comma. */
function opensInserted(scene: Scene, cue: CueMatch, at: number): boolean {
  const { tokens, sentence } = scene;
  return (
    is(tokens, at, Kind.Comma) &&
    cue.from - sentence.from <= 3 &&
    startsClause(scene, at + 1, sentence.to, false)
  );
}

/** "said they like it": behind a verb that takes no object, a subject and some words more are a clause, verb known or not. */
function isPlainSaying({ tokens, sentence }: Scene, cue: CueMatch, at: number): boolean {
  if (cue.use !== 'finite' || sentence.to - at < 4 || !cue.entry.frames.has('open')) return false;
  const closed = F.Preposition | F.To | F.Coordinator | F.Subordinator | F.TimeWord;
  return !has(tokens, at, closed | F.Be | F.Modal | F.VerbPast);
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
