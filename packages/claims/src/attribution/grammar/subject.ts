import { AUXILIARY, F, Kind } from '../../features.ts';
import type { CueMatch, SourceRange } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { Sense } from '../../speaker-senses.ts';
import { has, is, isOneOf, isWord, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { sharedSubject } from './shared-subject.ts';
import { canSpeak } from './speaking-subject.ts';
import { startOfBase } from './start-of-base.ts';

/**
 * Who does what the cue says: the subject before a finite cue, the noun a participle describes, the one who is led to
 * say it; for a participle set off by a comma or a coordinated cue the subject of the clause it hangs on.
 */
export function subjectOf(scene: Scene, cue: CueMatch): SourceRange | null {
  const { tokens, sentence } = scene;
  if (cue.use === 'participle') return describedNoun(scene, cue) ?? sharedSubject(scene, cue);
  if (cue.use === 'infinitive') return objectBefore(scene, cue) ?? sharedSubject(scene, cue);
  const before = cue.from - 1;
  if (before < sentence.from) return null;
  if (
    has(tokens, before, F.Coordinator) ||
    (is(tokens, before, Kind.Comma) && has(tokens, cue.from, F.Coordinator))
  ) {
    return sharedSubject(scene, cue);
  }
  if (is(tokens, before, Kind.Comma) && before - 1 >= sentence.from && has(tokens, before - 1, F.Coordinator))
    return sharedSubject(scene, cue);
  const relative = relativeSubject(scene, before);
  if (relative !== null) return relative;
  return nounPhraseBefore(scene, cue.from, sentence.from) ?? sharedSubject(scene, cue);
}

/** "Zakharova, │who│ said", "a poll │that│ found": the pronoun, with the noun phrase that it stands for. */
function relativeSubject(scene: Scene, before: number): SourceRange | null {
  const { tokens, sentence } = scene;
  let at = before;
  while (at > sentence.from && has(tokens, at, F.Adverb) && !has(tokens, at, F.Determiner | F.SubjectPronoun))
    at--;
  if (at === sentence.from || !(isOneOf(tokens, at, relatives) || isRelativeThat(scene, at))) return null;
  const end = is(tokens, at - 1, Kind.Comma) ? at - 1 : at;
  const antecedent = nounPhraseBefore(scene, end, sentence.from);
  return antecedent === null ? { from: at, to: at + 1 } : { from: at, to: at + 1, antecedent };
}

const relatives = ['who', 'which'];

/** "a poll │that│ found": a noun before it, no verb or preposition. */
function isRelativeThat({ tokens }: Scene, at: number): boolean {
  if (!isWord(tokens, at, 'that') || !isWordLike(tokens, at - 1)) return false;
  const closed =
    AUXILIARY | F.Preposition | F.Coordinator | F.Subordinator | F.CueVerb | F.VerbPast | F.Adverb;
  return !has(tokens, at - 1, closed);
}

/** "voters │saying│ they want": a noun right before the participle, unless it is what somebody issued. */
function describedNoun(scene: Scene, cue: CueMatch): SourceRange | null {
  const { tokens, sentence, quotations } = scene;
  const last = cue.from - 1;
  if (!isPlainlySpeech(cue)) return null;
  if (last < sentence.from || !isWordLike(tokens, last) || quotations.of[last] !== -1) return null;
  const closed =
    F.Preposition | F.Coordinator | F.Subordinator | F.TimeWord | F.Adverb | F.CueNoun | F.Have | F.Be | F.To;
  if (has(tokens, last, closed) && !has(tokens, last, F.Role)) return null;
  const noun = nounPhraseBefore(scene, cue.from, sentence.from);
  return noun === null || isIssued(scene, noun) ? null : noun;
}

/** "the early │voting│", "a man │holding│ a sign": only a verb that cannot be taken for something else describes a speaker. */
function isPlainlySpeech({ entry }: CueMatch): boolean {
  return entry.class === 'document' || entry.frames.has('quote') || entry.frames.has('label');
}

/** "issued │a statement│ saying": what a verb has for its object and is a paper or an act of speech. */
function isIssued({ tokens, sentence, language }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++)
    if (has(tokens, i, F.VerbPast) && !has(tokens, i, F.Capital)) return true;
  if (from === sentence.from || !has(tokens, from - 1, F.VerbPast | F.VerbS | F.VerbBase | F.VerbIng))
    return false;
  const head = tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1]).toLowerCase();
  return has(tokens, to - 1, F.CueNoun) || (language.speakerSenses.of(head) & Sense.Document) !== 0;
}

/** "led │Republicans│ to say": the object of the verb before the infinitive, where it can speak. */
function objectBefore(scene: Scene, cue: CueMatch): SourceRange | null {
  const { tokens, sentence } = scene;
  if (!isWord(tokens, cue.from, 'to') || cue.from - 1 < sentence.from) return null;
  const from = startOfBase(scene, cue.from, sentence.from);
  if (from === null) return null;
  const object = { from, to: cue.from };
  return canSpeak(tokens, object, sentence.from) ? object : null;
}
