import { F, Kind } from '../../features.ts';
import type { Quotations } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';
import { contentBefore } from './content-before.ts';

/**
 * Content first, then cue, then source.
 *
 *     [“The dam held,”] <said> {the mayor}. [“We were lucky.”]      [The dam held], <said> {the mayor}.
 */
export const inverted: CueRule = {
  name: 'inverted',
  find(scene, cue) {
    const { tokens, quotations, sentence } = scene;
    if (cue.kind !== 'verb' || cue.use !== 'finite' || !cue.entry.frames.has('invert')) return null;
    if (cue.from === sentence.from) return null;
    const before = cue.from - 1;
    const quoted = quotations.of[before] !== -1;
    // "…, hushed │whispers│ of": without marks only a form that cannot be a noun.
    if (!quoted && has(tokens, cue.head, F.NounToo)) return null;
    if (!quoted && !is(tokens, before, Kind.Comma)) return null;
    if (!opensSubject(scene, cue.to)) return null;
    const source = nounPhraseAfter(scene, cue.to, sentence.to);
    if (source === null) return null;
    const head = contentBefore(scene, before, quoted);
    if (head === null || (!quoted && !standsAlone(scene, head, source))) return null;
    return { source, cue, content: [head, ...rest(scene, source.to)], confidence: quoted ? 0.97 : 0.9 };
  },
};

/** Without quotation marks, what stands before must be a clause and what stands behind must be none. */
function standsAlone({ tokens, quotations, sentence }: Scene, head: TokenRange, source: TokenRange): boolean {
  if (source.to < sentence.to && isFiniteVerb(tokens, source.to)) return false;
  for (let i = source.from; i < source.to && !isWord(tokens, i, 'who'); i++) {
    if (isFiniteVerb(tokens, i)) return false;
  }
  // “…” about the plan, said X. │ The plan marks “the end,” said X.
  const ends = source.to >= sentence.to || !is(tokens, source.to, Kind.Word);
  if (quotations.of[head.from] !== -1) return true;
  if (ends && holdsQuotation(quotations, head)) return true;
  for (let i = head.from; i < head.to; i++) {
    if (quotations.of[i] !== -1) continue;
    if (isFiniteVerb(tokens, i) && !isWord(tokens, i - 1, 'who') && !isWord(tokens, i - 1, 'which'))
      return true;
  }
  return false;
}

function holdsQuotation(quotations: Quotations, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (quotations.of[i] !== -1) return true;
  return false;
}

/** A name, a title, a determiner or a noun; not "that", not a verb. */
function opensSubject({ tokens, sentence }: Scene, i: number): boolean {
  if (i >= sentence.to || !is(tokens, i, Kind.Word)) return false;
  if (has(tokens, i, F.To | F.Preposition | F.Subordinator | F.Wh) && !has(tokens, i, F.Capital))
    return false;
  if (has(tokens, i, F.TimeWord | F.Adverb) && !has(tokens, i, F.Determiner | F.SubjectPronoun)) return false;
  return !isWord(tokens, i, 'that') || has(tokens, i + 1, F.TimeWord);
}

/** …,” said X, “…”: the quotation goes on behind the source. */
function rest(scene: Scene, from: number): { from: number; to: number }[] {
  const { tokens, quotations, sentence } = scene;
  for (let i = from; i < sentence.to; i++) {
    const quotation = quotations.list[quotations.of[i] ?? -1];
    if (quotation === undefined) {
      if (scene.cues.some((cue) => cue.kind === 'verb' && cue.head === i)) return [];
      continue;
    }
    const before = i - 1;
    if (
      !is(tokens, before, Kind.Comma) &&
      !is(tokens, before, Kind.Colon) &&
      !is(tokens, before, Kind.Stop) &&
      !is(tokens, before, Kind.Dash)
    ) {
      return [];
    }
    const range = trimRange(scene, { from: i, to: quotation.to });
    return range === null ? [] : [range];
  }
  return [];
}
