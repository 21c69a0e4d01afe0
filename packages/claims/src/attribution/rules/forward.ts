import { F, Kind } from '../../features.ts';
import type { CueMatch, SourceRange } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord, isWordLike } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { type Complement, complementOf } from '../grammar/complement.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { hasVerbLeft, mainVerb } from '../grammar/main-verb.ts';
import { canSpeak } from '../grammar/speaking-subject.ts';
import { subjectOf } from '../grammar/subject.ts';
import type { CueRule, Scene } from '../scene.ts';

const confidenceOf: Readonly<Record<Complement['type'], number>> = {
  that: 0.89,
  colon: 0.88,
  quote: 0.88,
  bare: 0.82,
  wh: 0.72,
  to: 0.65,
  ing: 0.72,
  np: 0.65,
  echo: 0.6,
};

/**
 * Source, cue, content in this order.
 *
 *     {The mayor} <said> that [the dam held].      {She} <told> reporters: [“It held.”]      {He} <denied> [involvement].
 */
export const forward: CueRule = {
  name: 'forward',
  find(scene, cue) {
    if (cue.kind !== 'verb' || cue.use === 'passive') return null;
    const complement = complementOf(scene, cue);
    if (complement === null || (cue.use === 'infinitive' && !isSurelySpeech(scene, cue, complement)))
      return null;
    const source = subjectOf(scene, cue);
    if (source === null || isOwnVoice(scene, source)) return null;
    const loose = complement.type === 'np' || complement.type === 'ing';
    const speaks =
      !cue.entry.neutral || canSpeak(scene.tokens, source.antecedent ?? source, scene.sentence.from);
    if (complement.type === 'bare' && cue.use === 'participle' && isHeldBack(scene, cue)) return null;
    if (loose && (!speaks || isLooseParticiple(scene, cue))) return null;
    if (
      complement.type === 'bare' &&
      cue.entry.class === 'document' &&
      source.from !== scene.sentence.from &&
      !canSpeak(scene.tokens, source.antecedent ?? source, scene.sentence.from)
    )
      return null;
    // "bottles that said, “…”": the words on a thing are quoted; what it shows or does is no speech.
    const quoted = complement.type === 'quote';
    if (isThing(scene, source) && (loose || (!speaks && !quoted) || complement.type === 'to')) return null;
    if (isNounAfterAll(scene, cue, source, complement)) return null;
    const unit = loose ? 'object' : complement.type === 'wh' ? 'phrase' : 'clause';
    const end = complement.to ?? endOfReported(scene, complement.from, cue, source, unit);
    // "The man who wrote │the report was│ at home": the only verb left is the sentence's own.
    if (
      complement.type === 'bare' &&
      describes(scene, cue, source) &&
      !has(scene.tokens, complement.from, F.SubjectPronoun) &&
      !hasVerbLeft(scene, source.from, complement.from)
    )
      return null;
    // "Declaring │that it held│, the mayor left": the subject behind is no part of what is said.
    const limit = source.from > complement.from ? source.from : end;
    const to = describes(scene, cue, source)
      ? Math.min(end, mainVerb(scene, source.from, complement.from))
      : Math.min(end, limit);
    const content = trimRange(scene, { from: complement.from, to });
    return content && { source, cue, content: [content], confidence: confidenceOf[complement.type] };
  },
};

/** "led Republicans to say that …", "took to Twitter to write: …": what shows an infinitive to be speech that took place. */
function isSurelySpeech({ tokens }: Scene, { entry }: CueMatch, { type, from }: Complement): boolean {
  if (entry.class !== 'speech' || !entry.frames.has('quote')) return false;
  if (type === 'quote') return is(tokens, from - 1, Kind.Comma) || is(tokens, from - 1, Kind.Colon);
  return type === 'that' || type === 'colon';
}

/** "Men │who│ say it holds left", "│residents│ saying they knew came": the attribution is part of a subject. */
function describes({ tokens }: Scene, cue: CueMatch, source: SourceRange): boolean {
  if (cue.use === 'participle') return source.to === cue.from;
  return source.antecedent !== undefined && !is(tokens, source.from - 1, Kind.Comma);
}

/** "a group │that│ endorsed her", "a law │which│ orders": of things only their words are reported. */
function isThing({ tokens }: Scene, { from, antecedent }: SourceRange): boolean {
  return antecedent !== undefined && (has(tokens, from, F.That) || isWord(tokens, from, 'which'));
}

/** The "we" and "you" of the writer and his readers, or a mere pointer ("that said, …"): not somebody the article reports. */
function isOwnVoice({ tokens, sentence }: Scene, source: SourceRange): boolean {
  if (source.to - source.from > 1 || source.antecedent !== undefined) return false;
  // "bottles │that│ said, “…”": right behind a noun the word is relative.
  if (source.from > sentence.from && has(tokens, source.from, F.That) && isWordLike(tokens, source.from - 1))
    return false;
  return isOneOf(tokens, source.from, ['we', 'you', 'that', 'this']);
}

/** "…, justifying aggression", "after confirming the attack": a participle with an object reports only as an act of speech. */
function isLooseParticiple({ tokens }: Scene, cue: CueMatch): boolean {
  if (cue.use !== 'participle') return false;
  const joined = is(tokens, cue.from - 1, Kind.Comma) || has(tokens, cue.from - 1, F.Coordinator);
  return !joined || cue.entry.act === 'justifies' || cue.entry.particle === 'of' || isGloss(cue);
}

/** "the challenge of │confirming│ events": behind a preposition a verb that takes objects has one. */
function isHeldBack({ tokens }: Scene, cue: CueMatch): boolean {
  return (
    cue.entry.frames.has('np') &&
    has(tokens, cue.from - 1, F.Preposition) &&
    !has(tokens, cue.to, F.SubjectPronoun)
  );
}

/** "…, underscoring the risk": what the writer makes of it. */
function isGloss({ entry }: CueMatch): boolean {
  const { frames } = entry;
  return entry.neutral && entry.particle === null && frames.has('quote') && !frames.has('invert');
}

/** "the Rust Belt │states│ underscored": a form that is as often a noun needs a sure complement or a pronoun before it. */
function isNounAfterAll(scene: Scene, cue: CueMatch, source: TokenRange, complement: Complement): boolean {
  const { tokens } = scene;
  if (!has(tokens, cue.head, F.NounToo) || !has(tokens, cue.head, F.VerbBase | F.VerbS)) return false;
  if (cue.from < cue.head) return false;
  if (complement.type === 'that' && complement.from <= cue.to + 1 && !has(tokens, cue.to + 1, F.VerbBase)) {
    return false;
  }
  // "Lee hopes │the│ road will open": a noun is not followed by a new phrase.
  const opens = has(tokens, complement.from, F.Determiner | F.SubjectPronoun | F.Capital);
  if ((complement.type === 'bare' || complement.type === 'np') && opens && complement.from === cue.to)
    return false;
  const pronoun = has(tokens, source.to - 1, F.SubjectPronoun) && !has(tokens, source.to - 1, F.Determiner);
  return complement.type !== 'quote' && !pronoun;
}
