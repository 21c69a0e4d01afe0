import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord } from '../../token-tests.ts';
import { startsClause, trimRange } from '../grammar/clause.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { skipAdjuncts } from '../grammar/skip-adjuncts.ts';
import { skipRecipient } from '../grammar/skip-recipient.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';
import { contentBefore } from './content-before.ts';

/**
 * A reporting clause set off from what it reports, subject first.
 *
 *     [“The dam held,”] {she} <said>. [“We were lucky.”]      [The dam], {she} <said>, [held].
 */
export const parenthetical: CueRule = {
  name: 'parenthetical',
  find(scene, cue) {
    const { tokens, quotations, sentence } = scene;
    if (cue.kind !== 'verb' || cue.use !== 'finite') return null;
    const { frames } = cue.entry;
    if (!frames.has('quote') && !frames.has('bare') && !frames.has('that')) return null;
    const source = betweenQuotationAndCue(scene, cue) ?? nounPhraseBefore(scene, cue.from, sentence.from);
    if (source === null || source.from === sentence.from || has(tokens, source.from, F.Wh)) return null;
    if (
      source.to - source.from === 1 &&
      isWord(tokens, source.from, 'i') &&
      quotations.of[source.from - 1] === -1
    )
      return null;
    let before = source.from - 1;
    const as = isWord(tokens, before, 'as');
    if (as) before--;
    if (before < sentence.from) return null;
    const quoted =
      quotations.of[before] !== -1 && quotations.list[quotations.of[before] ?? -1]?.to === before + 1;
    if (!quoted && !is(tokens, before, Kind.Comma) && !is(tokens, before, Kind.Dash)) return null;
    if (!quoted && (!frames.has('bare') || has(tokens, cue.head, F.NounToo & nounForms(scene, cue))))
      return null;
    const behind = behindClause(scene, cue, quoted);
    if (behind === null) return null;
    const head = contentBefore(scene, before, quoted);
    if (head === null) return null;
    const whole = quoted && quotations.of[head.from] !== -1;
    const behindIt = rest(scene, cue, source, behind, whole);
    if (!quoted && answersLeadIn(scene, head, behindIt[0])) return null;
    const fragment = head.to - head.from < 2 || isAdjunct(scene, head);
    if (!quoted && behindIt.length === 0 && fragment) return null;
    return { source, cue, content: [head, ...behindIt], confidence: quoted ? 0.97 : 0.88 };
  },
};

/** “…,” │Mr. Daniloff, now 81 and retired in Cambridge, Mass.,│ said: all between the marks and the cue is the source. */
function betweenQuotationAndCue({ tokens, quotations, sentence }: Scene, cue: CueMatch): TokenRange | null {
  for (let i = cue.from - 1; i >= Math.max(sentence.from, cue.from - 30); i--) {
    if (quotations.of[i] !== -1) {
      const from = i + 1;
      const named = has(tokens, from, F.Capital | F.Determiner | F.Role) && from < cue.from - 1;
      return named && quotations.list[quotations.of[i] ?? -1]?.to === from && is(tokens, i - 1, Kind.Comma)
        ? { from, to: is(tokens, cue.from - 1, Kind.Comma) ? cue.from - 1 : cue.from }
        : null;
    }
    if (isFiniteVerb(tokens, i) && !has(tokens, i - 1, F.Wh)) return null;
  }
  return null;
}

/** Forms that may be nouns: "hopes", "caution"; a past cannot. */
function nounForms({ tokens }: Scene, cue: CueMatch): number {
  return has(tokens, cue.head, F.VerbPast) || has(tokens, cue.from - 1, F.SubjectPronoun) ? 0 : -1;
}

/** Where the reporting clause ends; null if it reports something behind it. */
function behindClause(scene: Scene, cue: CueMatch, quoted: boolean): number | null {
  const { tokens, sentence, quotations } = scene;
  let at = cue.to;
  if (cue.entry.frames.has('recipient') && at < sentence.to && is(tokens, at, Kind.Word)) {
    // "told a joke" tells nobody; "told a Senate panel" does.
    const article = isWord(tokens, at, 'a') || isWord(tokens, at, 'an');
    if (!quoted && article && !has(tokens, at + 1, F.Capital | F.Role)) return null;
    at = skipRecipient(scene, at, sentence.to);
  }
  if (is(tokens, at, Kind.Colon)) return null;
  const skipped = skipAdjuncts(scene, at, sentence.to);
  for (const i of [at, skipped]) {
    if (i >= sentence.to) return sentence.to;
    if (
      is(tokens, i, Kind.Comma) ||
      is(tokens, i, Kind.Stop) ||
      is(tokens, i, Kind.Dash) ||
      is(tokens, i, Kind.CloseBracket) ||
      is(tokens, i, Kind.Semicolon)
    )
      return i;
  }
  if (quotations.of[skipped] !== -1) return null;
  // “…,” he said as he left │ “…,” he said of the plan
  const adjunct = F.Preposition | F.To | F.Subordinator | F.TimeWord | F.VerbIng | F.Adverb | F.Coordinator;
  const subject = has(tokens, at, F.That | F.SubjectPronoun);
  if (!subject && has(tokens, at, quoted ? adjunct | F.Numeric : adjunct)) return endOfAdjunct(scene, at);
  // “…,” she said onstage.
  return quoted && !has(tokens, at, F.That) && !startsClause(scene, at, sentence.to, false)
    ? endOfAdjunct(scene, at)
    : null;
}

/** The comma, stop or quotation behind an adjunct; null where it leads to "that". */
function endOfAdjunct({ tokens, sentence, quotations }: Scene, at: number): number | null {
  for (let i = at; i < sentence.to; i++) {
    if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Stop) || quotations.of[i] !== -1) return i;
    if (has(tokens, i, F.That) && !has(tokens, i - 1, F.Preposition)) return null;
  }
  return sentence.to;
}

/** "Asked about it, he said, “…”": a lead-in before, a quotation behind; only the quotation is said. */
function answersLeadIn(
  { tokens, quotations }: Scene,
  head: TokenRange,
  behind: TokenRange | undefined,
): boolean {
  if (behind === undefined || quotations.of[behind.from] === -1) return false;
  return has(tokens, head.from, F.Subordinator | F.Preposition | F.VerbIng | F.VerbParticiple | F.TimeWord);
}

/** "In a statement, he said": what stands before is no content. */
function isAdjunct({ tokens, cues }: Scene, head: TokenRange): boolean {
  const first = has(tokens, head.from, F.Preposition | F.TimeWord | F.Adverb | F.VerbIng);
  if (!first) return false;
  for (let i = head.from; i < head.to; i++) {
    if (has(tokens, i, F.Be | F.Have | F.Modal | F.Do | F.VerbPast | F.VerbS)) return false;
  }
  return cues.length > 0;
}

/** ", and she left", ", adding that", ", as he left": another clause, not more of what was said. */
function isAnotherClause({ tokens, cues }: Scene, next: number, own: CueMatch): boolean {
  if (has(tokens, next, F.VerbIng)) return cues.some((cue) => cue !== own && cue.from === next);
  if (isWord(tokens, next, 'because') || isWord(tokens, next, 'so')) return false;
  return has(tokens, next, F.Coordinator | F.Subordinator | F.Wh);
}

/** …,” she said, “…”: what was reported goes on behind the clause. */
function rest(scene: Scene, cue: CueMatch, source: TokenRange, behind: number, whole: boolean): TokenRange[] {
  const { tokens, sentence, quotations } = scene;
  const next = behind + 1;
  if (next >= sentence.to) return [];
  if (quotations.of[next] !== -1) {
    const range = trimRange(scene, { from: next, to: sentence.to });
    return range === null ? [] : [range];
  }
  const dash = is(tokens, behind, Kind.Dash) && is(tokens, source.from - 1, Kind.Dash);
  if (whole || !(dash || is(tokens, behind, Kind.Comma)) || isAnotherClause(scene, next, cue)) return [];
  const range = trimRange(scene, { from: next, to: endOfReported(scene, next, cue, source) });
  return range === null ? [] : [range];
}
