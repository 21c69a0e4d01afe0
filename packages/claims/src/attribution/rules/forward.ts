import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { type Complement, complementOf } from '../grammar/complement.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { canSpeak } from '../grammar/speaking-subject.ts';
import type { CueRule, Scene } from '../scene.ts';
import { subjectOf } from './subject.ts';

const confidenceOf: Readonly<Record<Complement['type'], number>> = {
  that: 0.95,
  colon: 0.9,
  quote: 0.93,
  bare: 0.9,
  wh: 0.8,
  to: 0.75,
  ing: 0.85,
  np: 0.65,
};

/**
 * Source, cue, content in this order.
 *
 *     {The mayor} <said> that [the dam held].      {She} <told> reporters: [“It held.”]      {He} <denied> [involvement].
 */
export const forward: CueRule = {
  name: 'forward',
  find(scene, cue) {
    if (cue.kind !== 'verb' || cue.use === 'passive' || cue.use === 'infinitive') return null;
    const complement = complementOf(scene, cue);
    if (complement === null) return null;
    const source = subjectOf(scene, cue);
    if (source === null || isOwnVoice(scene, source)) return null;
    const loose = complement.type === 'np' || complement.type === 'ing';
    const speaks = !cue.entry.neutral || canSpeak(scene.tokens, source, scene.sentence.from);
    if (loose && (!speaks || isLooseParticiple(scene, cue))) return null;
    if (isNounAfterAll(scene, cue, source, complement)) return null;
    const unit = loose || complement.type === 'wh' ? 'phrase' : 'clause';
    const to = endOfReported(scene, complement.from, cue, source, unit);
    const content = trimRange(scene, { from: complement.from, to });
    return content && { source, cue, content: [content], confidence: confidenceOf[complement.type] };
  },
};

/** The writer's own "I think", or a mere pointer ("that said, …"): not somebody the article reports. */
function isOwnVoice({ tokens }: Scene, source: TokenRange): boolean {
  if (source.to - source.from > 1) return false;
  return isOneOf(tokens, source.from, ['i', 'we', 'you', 'that', 'this']);
}

/** "…, justifying aggression", "after confirming the attack": a participle with an object reports only as an act of speech. */
function isLooseParticiple({ tokens }: Scene, cue: CueMatch): boolean {
  if (cue.use !== 'participle') return false;
  const joined = is(tokens, cue.from - 1, Kind.Comma) || has(tokens, cue.from - 1, F.Coordinator);
  return !joined || (cue.entry.neutral && cue.entry.lemma !== 'announce') || cue.entry.act === 'justifies';
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
  if (complement.type === 'bare' && opens && complement.from === cue.to) return false;
  const pronoun = has(tokens, source.to - 1, F.SubjectPronoun) && !has(tokens, source.to - 1, F.Determiner);
  return complement.type !== 'quote' && !pronoun;
}
