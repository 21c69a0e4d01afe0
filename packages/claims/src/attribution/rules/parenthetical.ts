import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { complementOf } from '../grammar/complement.ts';
import { contentBefore } from '../grammar/content-before.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { answersLeadIn, isAdjunct, isCutOff, isLeadIn, isLinkingWord } from '../grammar/lead-in.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { ownSubject } from '../grammar/own-subject.ts';
import { closesAtOnce, endOfReportingClause } from '../grammar/reporting-clause-end.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { CueRule, Scene } from '../scene.ts';

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
    let before = source.from - 1;
    const as = isWord(tokens, before, 'as');
    if (as) before--;
    if (before < sentence.from) return null;
    const quoted = quotations.of[before] !== -1 && quotationAt(quotations, before)?.to === before + 1;
    if (!quoted && !is(tokens, before, Kind.Comma) && !is(tokens, before, Kind.Dash)) return null;
    if (!quoted && !frames.has('bare') && !frames.has('that')) return null;
    const noun = has(tokens, cue.head, F.NounToo & nounForms(scene, cue)) && !endsOnName(scene, source, cue);
    if (!quoted && cue.entry.class !== 'document' && noun) return null;
    const behind = endOfReportingClause(scene, cue, quoted);
    if (behind === null) return null;
    const head = contentBefore(scene, before, quoted);
    const whole = quoted && head !== null && quotations.of[head.from] !== -1;
    const behindIt = rest(scene, cue, source, behind, whole);
    // "But, he said, the dam held": what stands before only joins the sentence to the one before.
    if (head === null || (!quoted && isLinkingWord(scene, head)))
      return behindIt.length === 0 ? null : { source, cue, content: behindIt, confidence: 0.82 };
    if (!quoted && behindIt[0] !== undefined && isCutOff(scene, head, behindIt[0])) return null;
    if (quoted && !whole && isLeadIn(scene, head) && complementOf(scene, cue) !== null) return null;
    if (!quoted && answersLeadIn(scene, head, behindIt[0])) return null;
    if (!quoted && isLeadIn(scene, head) && !closesAtOnce(scene, cue)) return null;
    const fragment = head.to - head.from < 2 || isAdjunct(scene, head);
    if (!quoted && behindIt.length === 0 && fragment) return null;
    const own = quoted ? head : ownSubject(scene, head, before, behindIt[0]);
    return { source, cue, content: [own, ...behindIt], confidence: quoted ? 0.97 : 0.82 };
  },
};

/** “…,” │Mr. Daniloff, now 81 and retired in Cambridge, Mass.,│ said: all between the marks and the cue is the source. */
function betweenQuotationAndCue({ tokens, quotations, sentence }: Scene, cue: CueMatch): TokenRange | null {
  for (let i = cue.from - 1; i >= Math.max(sentence.from, cue.from - 30); i--) {
    if (quotations.of[i] !== -1) {
      const from = i + 1;
      const named = has(tokens, from, F.Capital | F.Determiner | F.Role) && from < cue.from - 1;
      return named && quotationAt(quotations, i)?.to === from && is(tokens, i - 1, Kind.Comma)
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

/** "…, the Daily Post reports.": a name, the verb, and the sentence is over. */
function endsOnName({ tokens, sentence }: Scene, source: TokenRange, cue: CueMatch): boolean {
  const closed = cue.to >= sentence.to || is(tokens, cue.to, Kind.Stop);
  return closed && has(tokens, source.to - 1, F.Capital) && has(tokens, cue.head, F.VerbS);
}

/** ", and she left", ", adding that", ", as he left": another clause, not more of what was said. */
function isAnotherClause({ tokens, cues }: Scene, next: number, own: CueMatch): boolean {
  if (has(tokens, next, F.VerbIng)) return cues.some((cue) => cue !== own && cue.from === next);
  if (isWord(tokens, next, 'because') || isWord(tokens, next, 'so')) return false;
  // "…, she said on Monday, │a day after│ it rained": when it was said.
  const timed = has(tokens, next, F.Determiner | F.Numeric) && has(tokens, next + 1, F.TimeWord);
  if (timed && has(tokens, next + 2, F.Subordinator | F.Preposition)) return true;
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
