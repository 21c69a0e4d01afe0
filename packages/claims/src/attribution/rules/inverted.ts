import { F, Kind } from '../../features.ts';
import type { CueMatch, Quotations } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { contentBefore } from '../grammar/content-before.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { canSpeak } from '../grammar/speaking-subject.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Found, Scene } from '../scene.ts';

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
    if (cue.from === sentence.from) return opening(scene, cue);
    const before = cue.from - 1;
    const quoted = quotations.of[before] !== -1;
    // "…, hushed │whispers│ of": without marks only a form that cannot be a noun.
    if (!quoted && has(tokens, cue.head, F.NounToo)) return null;
    if (!quoted && !is(tokens, before, Kind.Comma)) return null;
    if (!opensSubject(scene, cue.to)) return null;
    const source = nounPhraseAfter(scene, cue.to, sentence.to);
    if (source === null) return null;
    const head = contentBefore(scene, before, quoted);
    const behind = rest(scene, source.to);
    if (!quoted && (!canSpeak(tokens, source, sentence.from) || (head !== null && isSubject(scene, head))))
      return null;
    if (!quoted && (head === null || !standsAlone(scene, head, source))) {
      const tail = interrupted(scene, source);
      if (tail.length === 0) return null;
      const opens = head === null || isLinkingWord(scene, head);
      return { source, cue, content: opens ? tail : [head, ...tail], confidence: 0.82 };
    }
    return head && { source, cue, content: [head, ...behind], confidence: quoted ? 0.97 : 0.88 };
  },
};

/** <Said> {Ann Lee, who was there}, [“It held.”] */
function opening(scene: Scene, cue: CueMatch): Found | null {
  const { sentence } = scene;
  if (!opensSubject(scene, cue.to)) return null;
  const source = nounPhraseAfter(scene, cue.to, sentence.to);
  const content = source === null ? [] : rest(scene, source.to);
  return source && content.length > 0 ? { source, cue, content, confidence: 0.88 } : null;
}

/** Without quotation marks, what stands before must be a clause and what stands behind must be none. */
function standsAlone({ tokens, quotations, sentence }: Scene, head: TokenRange, source: TokenRange): boolean {
  if (source.to < sentence.to && isFiniteVerb(tokens, source.to)) return false;
  for (let i = source.from; i < source.to && !has(tokens, i, F.Wh | F.That); i++) {
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

/** "Lee, who was there," or "Lee, the mayor,": a subject with its insertion; the cue is its verb, what follows its object. */
function isSubject(scene: Scene, head: TokenRange): boolean {
  const { tokens, quotations } = scene;
  for (let i = head.from; i < head.to; i++) {
    if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return false;
    if (is(tokens, i, Kind.Comma))
      return has(tokens, i + 1, F.Wh | F.Determiner | F.VerbIng | F.Role) || is(tokens, i + 1, Kind.Number);
  }
  return false;
}

/** "The dam, said Lee, │held│", "But, said Lee, │“it held”│": the reporting clause stands inside of what it reports. */
function interrupted(scene: Scene, source: TokenRange): TokenRange[] {
  const { tokens, sentence, quotations } = scene;
  const next = source.to + 1;
  if (!is(tokens, source.to, Kind.Comma) || next >= sentence.to) return [];
  if (quotations.of[next] === -1 && !isFiniteVerb(tokens, next)) return [];
  const range = trimRange(scene, { from: next, to: sentence.to });
  return range === null ? [] : [range];
}

/** "But, said Lee, …", "Nor, he said, …": what stands before joins the sentence to the one before. */
function isLinkingWord({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return to - from === 1 && has(tokens, from, F.Coordinator | F.Adverb | F.Subordinator);
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
    const quotation = quotationAt(quotations, i);
    if (quotation === null) {
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
