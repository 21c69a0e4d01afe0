import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { has, is, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { drawnOut } from '../grammar/drawn-out.ts';
import { endOfBase } from '../grammar/end-of-base.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { isReflexive } from '../grammar/is-reflexive.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { subjectOf } from '../grammar/subject.ts';
import { isFiniteVerb, isHardBreak } from '../grammar/token-tests.ts';
import type { CueRule, Found, Scene } from '../scene.ts';

/**
 * A verb that gives a thing a name.
 *
 *     [a claim] {the rebels} <dismissed> [as propaganda]
 *     {Officials} <branded> [the incident an act of terrorism].      {Moscow} <portrays> [such events as threats].
 */
export const label: CueRule = {
  name: 'label',
  find(scene, cue) {
    const { frames } = cue.entry;
    if (cue.kind !== 'verb' || cue.use === 'passive' || !(frames.has('as') || frames.has('label')))
      return null;
    const what = labelsWhat(scene, cue);
    if (what !== null) return what;
    // "a group │calling itself│ Grey Tide": a name, and no opinion.
    if (
      cue.use === 'participle' &&
      isReflexive(scene.tokens, cue.to) &&
      has(scene.tokens, cue.to + 1, F.Capital)
    )
      return null;
    const labelled =
      (frames.has('as') && hasAs(scene, cue.to)) || (frames.has('label') && hasSecondObject(scene, cue.to));
    if (!labelled) return null;
    const source = subjectOf(scene, cue);
    const content = trimRange(scene, {
      from: cue.to,
      to: endOfReported(scene, cue.to, cue, source, 'phrase'),
    });
    if (source === null || content === null) return null;
    // "the plan, │which│ it called a risk": what is labelled stands before.
    const drawn = isWord(scene.tokens, cue.to, 'as') ? drawnOut(scene, source) : null;
    return { source, cue, content: drawn === null ? [content] : [drawn, content], confidence: 0.72 };
  },
};

/** "what {it} <described as> [minor damage]": the thing labelled stands before, as "what". */
function labelsWhat(scene: Scene, cue: CueMatch): Found | null {
  const { tokens, sentence, quotations } = scene;
  const source = nounPhraseBefore(scene, cue.from, sentence.from);
  if (source === null || !isWord(tokens, source.from - 1, 'what')) return null;
  const as = isWord(tokens, cue.to, 'as');
  const from = as ? cue.to + 1 : cue.to;
  const object = quotations.of[from] !== -1 || endOfBase(scene, from, sentence.to) > from;
  if (from >= sentence.to || !object || (!as && !cue.entry.frames.has('label'))) return null;
  const content = trimRange(scene, { from, to: endOfReported(scene, from, cue, source, 'phrase') });
  return content && { source, cue: { ...cue, to: from }, content: [content], confidence: 0.72 };
}

/** "describe X as Y" within the clause. */
function hasAs({ tokens, sentence }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(sentence.to, from + 18); i++) {
    if (isHardBreak(tokens, i)) return false;
    if (isWord(tokens, i, 'as')) return true;
    if (has(tokens, i, F.Wh) || isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

/** "call X Y": an object, then a second one, an adjective or a quotation. */
function hasSecondObject(scene: Scene, from: number): boolean {
  const { tokens, sentence, quotations } = scene;
  const end = endOfBase(scene, from, sentence.to);
  if (end === from || end >= sentence.to) return false;
  if (quotations.of[end] !== -1) return true;
  if (
    scene.language.adjectiveEndings.test(tokens.text.slice(tokens.start[end - 1], tokens.end[end - 1])) &&
    end - from > 1
  )
    return true;
  if (is(tokens, end, Kind.Comma) || isHardBreak(tokens, end)) return false;
  return (
    has(tokens, end, F.Determiner | F.Adjective) ||
    !has(tokens, end, F.Preposition | F.Coordinator | F.To | F.Subordinator) ||
    labelBehindPhrase(scene, end)
  );
}

/** "called the use of force │“dangerous”│", "calls the issue of safety │a priority│": the label behind an object with a phrase of its own. */
function labelBehindPhrase({ tokens, sentence, quotations }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(sentence.to, from + 10); i++) {
    if (quotations.of[i] !== -1) return true;
    if (is(tokens, i, Kind.Comma) || isHardBreak(tokens, i) || isFiniteVerb(tokens, i)) return false;
    if (
      (isWord(tokens, i, 'a') || isWord(tokens, i, 'an')) &&
      !has(tokens, i - 1, F.Preposition | F.Coordinator)
    )
      return true;
  }
  return false;
}
