import { F } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { Sense } from '../../speaker-senses.ts';
import { has, isOneOf } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfBase } from '../grammar/end-of-base.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { headOf } from '../grammar/speaking-subject.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A text or a count that shows something without a clause of its own.
 *
 *     {The poll} <shows> [Lee ahead of Reyes].      {Two surveys} <found> [broad support for the plan].
 */
export const document: CueRule = {
  name: 'document',
  find(scene, cue) {
    const { tokens, sentence, quotations } = scene;
    if (cue.kind !== 'verb' || !cue.entry.frames.has('evidence')) return null;
    if (cue.use !== 'finite' && cue.use !== 'participle') return null;
    const from = cue.to;
    const opens =
      quotations.of[from] !== -1 ||
      has(tokens, from, F.Wh) ||
      (!has(tokens, from, F.Preposition | F.Subordinator) && endOfBase(scene, from, sentence.to) > from);
    if (from >= sentence.to || !opens) return null;
    const source = nounPhraseBefore(scene, beforeTime(scene, cue.from), sentence.from);
    if (source === null || !isDocument(scene, source)) return null;
    const content = trimRange(scene, { from, to: endOfReported(scene, from, cue, source, 'phrase') });
    return content && { source, cue, content: [content], confidence: 0.7 };
  },
};

/** "a poll │this month│ found": where the time before the verb begins. */
function beforeTime({ tokens }: Scene, verb: number): number {
  const timed = has(tokens, verb - 1, F.TimeWord) && isOneOf(tokens, verb - 2, ['this', 'last']);
  return timed ? verb - 2 : verb;
}

function isDocument({ tokens, language }: Scene, source: TokenRange): boolean {
  const head = headOf(tokens, source.from, source.to);
  if (isOneOf(tokens, head, pictures)) return true;
  const word = tokens.text.slice(tokens.start[head], tokens.end[head]).toLowerCase();
  return (language.speakerSenses.of(word) & Sense.Document) !== 0;
}

const pictures = [
  'video',
  'videos',
  'footage',
  'photo',
  'photos',
  'photograph',
  'photographs',
  'image',
  'images',
  'picture',
  'pictures',
  'polling',
  'numbers',
  'results',
  'findings',
  'estimates',
  'statistics',
  'census',
  'audit',
  'tape',
  'tapes',
  'recording',
  'log',
  'logs',
  'map',
];
