import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { has, is, isOneOf, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { behindThat } from './behind-that.ts';
import { startsClause } from './clause.ts';
import { isPlainSaying, opensFronted, opensInserted } from './clause-behind.ts';
import { endOfEcho } from './echo.ts';
import { endOfBase } from './end-of-base.ts';
import { openingAfter, quotationAhead, skipTopic, topicWords } from './quotation-behind.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import { skipRecipient } from './skip-recipient.ts';

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

/** A noun phrase that can be the object of the cue: no capitalised day ("said │Tuesday│"), no preposition or question word. */
function startsObject(scene: Scene, at: number, high: number): boolean {
  const { tokens } = scene;
  if (has(tokens, at, F.TimeWord) && has(tokens, at, F.Capital)) return false;
  // "had argued │that evening│"
  if (has(tokens, at, F.That) && has(tokens, at + 1, F.TimeWord)) return false;
  return endOfBase(scene, at, high) > at && !has(tokens, at, F.Preposition | F.Subordinator | F.Wh);
}
