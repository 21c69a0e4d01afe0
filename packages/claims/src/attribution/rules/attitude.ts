import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord } from '../../token-tests.ts';
import { attitudeComplement } from '../grammar/attitude-complement.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfMatter } from '../grammar/end-of-matter.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { holdsPosition } from '../grammar/holds-position.ts';
import { isBackground } from '../grammar/is-background.ts';
import { subjectOf } from '../grammar/subject.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * Somebody who can speak, and what he wants, supports, opposes, asks for.
 *
 *     {She} <wants> [to raise taxes].      {Voters} <oppose> [the plan].      {Lee} <called on> [the council to act].
 */
export const attitude: CueRule = {
  name: 'attitude',
  find(scene, found) {
    const cue = found.from < found.head ? (governing(scene, found) ?? found) : found;
    if (cue.kind !== 'verb' || cue.use === 'passive' || cue.use === 'infinitive') return null;
    // “…,” said Lee, │speaking of lawyers│, “…”: the topic of what is said, no claim of its own.
    if (cue.use === 'participle' && cue.entry.particle === 'of') return null;
    const complement = attitudeComplement(scene, cue);
    if (complement === null || isAmbiguousForm(scene, cue) || leavesToNoun(scene, cue, complement.from))
      return null;
    const source = holderOf(scene, cue);
    if (source === null || isOwnVoice(scene, source) || isBackground(scene, cue, source)) return null;
    if (!holdsPosition(scene.tokens, source, scene.sentence.from)) return null;
    const reported = {
      from: complement.from,
      to: endOfReported(scene, complement.from, cue, source, 'phrase'),
    };
    const content = trimRange(scene, { ...reported, to: endOfMatter(scene, reported) });
    return content && { source, cue, content: [content], confidence: 0.6 };
  },
};

/**
 * The subject. A participle behind a comma belongs to the source before it ("…,” said Lee, │citing│ the report") or to the
 * subject of its clause; right behind a noun it only tells which one is meant ("groups │backing│ the bill"), and so does "who".
 */
function holderOf(scene: Scene, cue: CueMatch): TokenRange | null {
  const { tokens, found, quotations } = scene;
  if (isWord(tokens, cue.from - 1, 'who')) return null;
  if (cue.use !== 'participle') return subjectOf(scene, cue);
  const quoted = quotations.of[cue.from - 1] !== -1 && is(tokens, cue.from - 2, Kind.Comma);
  if (!quoted && !is(tokens, cue.from - 1, Kind.Comma) && !has(tokens, cue.from - 1, F.Coordinator))
    return null;
  const inverted = found.find(
    ({ source, cue: other }) =>
      other !== null && source !== null && source.from > other.from && source.to === cue.from - 1,
  );
  return inverted?.source ?? subjectOf(scene, cue);
}

/** The writer's own voice, or a subject that points at a matter. */
function isOwnVoice({ tokens }: Scene, source: TokenRange): boolean {
  return (
    source.to - source.from === 1 && isOneOf(tokens, source.from, ['i', 'we', 'you', 'it', 'that', 'this'])
  );
}

/** "people │like│ him", "came │back│": a base form that may be a preposition or adverb needs a pronoun or auxiliary before it. */
function isAmbiguousForm({ tokens }: Scene, cue: CueMatch): boolean {
  if (!has(tokens, cue.head, F.VerbBase) || cue.from < cue.head) return false;
  if (!has(tokens, cue.head, F.Preposition | F.Adverb | F.Adjective)) return false;
  return !has(tokens, cue.from - 1, F.SubjectPronoun);
}

/** "voiced │fears that│ …", "stands by his │claim that│ …": the noun reports, with a clause of its own. */
function leavesToNoun({ tokens, cues }: Scene, { entry: own }: CueMatch, from: number): boolean {
  const light = own.lemma === 'voice' || own.lemma === 'express';
  if (!light && !has(tokens, from, F.PossessivePronoun)) return false;
  return cues.some(
    ({ kind, head, to, entry }) =>
      kind === 'noun' &&
      head >= from &&
      head - from < 3 &&
      entry.frames.has('that') &&
      has(tokens, to, F.That),
  );
}

/** "│declined│ to comment": the verb that governs the cue reports where the cue itself does not. */
function governing({ tokens, language }: Scene, cue: CueMatch): CueMatch | null {
  let to = cue.head - 1;
  while (to > cue.from && !has(tokens, to, F.To)) to--;
  const head = to - 1;
  if (head < cue.from || !has(tokens, to, F.To)) return null;
  const entry = language.verbCues.get(tokens.word[head] ?? -1)?.find(({ frames }) => frames.has('wish'));
  return entry === undefined ? null : { ...cue, to, head, entry };
}
