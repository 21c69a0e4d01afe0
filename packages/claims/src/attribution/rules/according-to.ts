import { F, Kind } from '../../features.ts';
import type { TokenRange } from '../../span.ts';
import { has, is } from '../../token-tests.ts';
import { startsMainClause, trimRange } from '../grammar/clause.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { canSpeak } from '../grammar/speaking-subject.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A preposition that names the source.
 *
 *     <According to> {the mayor}, [the dam held].      [The dam held], <according to> {the mayor}.
 *     [The dam], <according to> {the mayor}, [held].
 */
export const accordingTo: CueRule = {
  name: 'according-to',
  find(scene, cue) {
    const { sentence } = scene;
    if (cue.kind !== 'preposition') return null;
    const phrase = nounPhraseAfter(scene, cue.to, sentence.to);
    if (phrase === null) return null;
    const comma = closingComma(scene, phrase);
    // "sorted according to size": no source, a measure.
    const setOff = cue.from === sentence.from || is(scene.tokens, cue.from - 1, Kind.Comma);
    if (!setOff && !canSpeak(scene.tokens, phrase, sentence.from)) return null;
    const closed = comma === -1 ? phrase : { from: phrase.from, to: comma };
    const head = trimRange(scene, { from: sentence.from, to: cue.from });
    const tail = comma === -1 ? null : trimRange(scene, { from: comma + 1, to: sentence.to });
    if (head === null || isLeadIn(scene, head)) {
      return tail && { source: closed, cue, content: [tail], confidence: 0.93 };
    }
    if (!hasFiniteVerb(scene, head) && tail !== null) {
      return { source: closed, cue, content: [head, tail], confidence: 0.88 };
    }
    return { source: phrase, cue, content: [head], confidence: 0.9 };
  },
};

/** "But according to …", "Still, according to …". */
function isLeadIn({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return to - from <= 2 && has(tokens, from, F.Coordinator | F.Adverb | F.Subordinator);
}

function hasFiniteVerb({ tokens, quotations }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return true;
  return false;
}

/** The comma that closes the source: behind its apposition, where a clause of its own follows that. */
function closingComma(scene: Scene, phrase: TokenRange): number {
  const comma = commaFrom(scene, phrase.from);
  if (comma === -1 || !has(scene.tokens, comma + 1, F.Determiner | F.Role | F.Title)) return comma;
  const second = commaFrom(scene, comma + 1);
  const inserted = second !== -1 && !hasFiniteVerb(scene, { from: comma + 1, to: second });
  return inserted && startsMainClause(scene, second + 1) ? second : comma;
}

function commaFrom({ tokens, quotations, sentence }: Scene, from: number): number {
  for (let i = from; i < sentence.to; i++) if (is(tokens, i, Kind.Comma) && quotations.of[i] === -1) return i;
  return -1;
}
