import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord, isWordLike } from '../../token-tests.ts';
import { startsMainClause, trimRange } from '../grammar/clause.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { canSpeak } from '../grammar/speaking-subject.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A preposition that names the source.
 *
 *     <According to> {the mayor}, [the dam held].      [The dam held], <according to> {the mayor}.
 *     [The dam], <according to> {the mayor}, [held].      As <reported> by {the Post}, [the dam held].
 */
export const accordingTo: CueRule = {
  name: 'according-to',
  find(scene, cue) {
    const { sentence, tokens } = scene;
    const opener = openerOf(scene, cue);
    if (opener === null) return null;
    const phrase = nounPhraseAfter(scene, opener.to, sentence.to);
    if (phrase === null) return null;
    // "sorted according to size": no source, a measure.
    const setOff = opener.from === sentence.from || !isWordLike(tokens, opener.from - 1);
    const determined = isOneOf(tokens, phrase.from, ['a', 'an', 'one']);
    if (!setOff && !determined && !isLeadIn(scene, opener.from) && !canSpeak(tokens, phrase, sentence.from))
      return null;
    const close = closingMark(scene, phrase);
    const source = close === -1 ? phrase : { from: phrase.from, to: close };
    const from = startOfClause(scene, opener.from);
    const head = from === opener.from ? null : trimRange(scene, { from, to: opener.from });
    // “…,” she said, as first reported by the Post: the speaker is named already.
    if (cue.kind === 'verb' && head !== null && scene.quotations.of[head.from] !== -1) return null;
    const tail = close === -1 ? null : trimRange(scene, { from: close + 1, to: sentence.to });
    if (head === null) return tail && { source, cue, content: [tail], confidence: 0.88 };
    if (!hasFiniteVerb(scene, head) && tail !== null)
      return { source, cue, content: [head, tail], confidence: 0.82 };
    return { source: phrase, cue, content: [head], confidence: 0.82 };
  },
};

/** The words that the source follows: the preposition, or "as first reported by"; null where the cue is neither. */
function openerOf({ tokens, sentence }: Scene, cue: CueMatch): TokenRange | null {
  if (cue.kind === 'preposition') return cue;
  const as = cue.from - 1;
  const agent = cue.use === 'passive' && isWord(tokens, cue.to, 'by') && cue.entry.frames.has('that');
  return agent && as >= sentence.from && isWord(tokens, as, 'as') ? { from: as, to: cue.to + 1 } : null;
}

/** Whether only "but", "still" or the like stands between the start of its clause and the cue. */
function isLeadIn(scene: Scene, cueFrom: number): boolean {
  return startOfClause(scene, cueFrom) === cueFrom;
}

/**
 * Where the clause begins that the cue reports; the cue's own start where nothing of it stands before.
 *
 *     │According to …      │But according to …      He left │because, according to …      Rain fell; │in May, according to …
 */
function startOfClause({ tokens, quotations, sentence }: Scene, cueFrom: number): number {
  let at = cueFrom;
  if (is(tokens, at - 1, Kind.Comma)) at--;
  while (at > sentence.from && opensClause(at - 1)) at--;
  const opened = at < cueFrom && has(tokens, at, F.Coordinator | F.Subordinator | F.Adverb);
  if (
    cueFrom === sentence.from ||
    (opened && (at === sentence.from || !isWordLike(tokens, at - 1) || isTight()))
  )
    return cueFrom;
  for (let i = cueFrom - 1; i >= sentence.from; i--) {
    if (quotations.of[i] !== -1) continue;
    if (is(tokens, i, Kind.Semicolon) || is(tokens, i, Kind.Colon)) return i + 1;
  }
  return sentence.from;

  /** "because, according to" or "and according to": a conjunction that the cue follows at once. */
  function isTight(): boolean {
    return has(tokens, at, F.Coordinator | F.Subordinator) && !has(tokens, at, F.Adverb);
  }

  function opensClause(i: number): boolean {
    return (
      quotations.of[i] === -1 &&
      has(tokens, i, F.Coordinator | F.Subordinator | F.Adverb) &&
      !has(tokens, i, F.Determiner | F.Preposition | F.TimeWord)
    );
  }
}

function hasFiniteVerb({ tokens, quotations }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return true;
  return false;
}

/** The comma or colon that closes the source: behind its list or apposition, where a clause of its own follows that. */
function closingMark(scene: Scene, phrase: TokenRange): number {
  const { tokens, sentence } = scene;
  let mark = markFrom(scene, phrase.from);
  for (let rounds = 0; rounds < 3 && mark !== -1 && is(tokens, mark, Kind.Comma); rounds++) {
    if (startsMainClause(scene, mark + 1)) return mark;
    const next = markFrom(scene, mark + 1);
    if (next === -1 || hasFiniteVerb(scene, { from: mark + 1, to: next })) return mark;
    const apposed = has(tokens, mark + 1, F.Determiner | F.Role | F.Title);
    if (!apposed && !isList(scene, mark, next)) return mark;
    if (!startsMainClause(scene, next + 1) && next + 1 < sentence.to) return mark;
    mark = next;
  }
  return mark;
}

/** "friends, │aides and allies,│ he": an enumeration that "and" closes. */
function isList({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i - from < 8; i++) if (has(tokens, i, F.Coordinator)) return true;
  return false;
}

function markFrom({ tokens, quotations, sentence }: Scene, from: number): number {
  for (let i = from; i < sentence.to; i++) {
    if (quotations.of[i] === -1 && (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Colon))) return i;
  }
  return -1;
}
