import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import { startsClause, trimRange } from '../grammar/clause.ts';
import { complementOf } from '../grammar/complement.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { isTitle } from '../grammar/is-title.ts';
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
    let before = source.from - 1;
    const as = isWord(tokens, before, 'as');
    if (as) before--;
    if (before < sentence.from) return null;
    const quoted = quotations.of[before] !== -1 && quotationAt(quotations, before)?.to === before + 1;
    if (!quoted && !is(tokens, before, Kind.Comma) && !is(tokens, before, Kind.Dash)) return null;
    if (!quoted && !frames.has('bare') && !frames.has('that')) return null;
    const noun = has(tokens, cue.head, F.NounToo & nounForms(scene, cue)) && !endsOnName(scene, source, cue);
    if (!quoted && cue.entry.class !== 'document' && noun) return null;
    const behind = behindClause(scene, cue, quoted);
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
  // “…,” he said on “Morning Joe.”
  if (isTitle(scene, skipped)) return quotationAt(quotations, skipped)?.to ?? null;
  if (quotations.of[skipped] !== -1) return null;
  // “…,” he said as he left │ “…,” he said of the plan
  const adjunct = F.Preposition | F.To | F.Subordinator | F.TimeWord | F.VerbIng | F.Adverb | F.Coordinator;
  const subject = has(tokens, at, F.That | F.SubjectPronoun);
  if (!subject && has(tokens, at, quoted ? adjunct | F.Numeric : adjunct))
    return endOfAdjunct(scene, at, quoted);
  // “…,” she said onstage.
  return quoted && !has(tokens, at, F.That) && !startsClause(scene, at, sentence.to, false)
    ? endOfAdjunct(scene, at, quoted)
    : null;
}

/** The comma, stop or quotation behind an adjunct; null where it leads to "that". */
function endOfAdjunct(scene: Scene, at: number, quoted: boolean): number | null {
  const { tokens, sentence, quotations } = scene;
  for (let i = at; i < sentence.to; i++) {
    if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Stop)) return i;
    const quotation = quotationAt(quotations, i);
    if (quotation !== null) {
      if (!isTitle(scene, i)) return i - 1;
      i = quotation.to - 1;
      continue;
    }
    // "…,” he said of a list │that│ …": behind a quotation the word is relative; without one it opens the content.
    if (has(tokens, i, F.That) && !has(tokens, i - 1, F.Preposition)) return quoted ? sentence.to : null;
  }
  return sentence.to;
}

/** "But" or "And" before the reporting clause; "Nor" and "Instead" are part of what is said. */
function isLinkingWord({ tokens }: Scene, { from, to }: TokenRange): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++)
    if (!has(tokens, i, F.Coordinator) || isWord(tokens, i, 'nor')) return false;
  return true;
}

/** "Asked about it, he said, “…”": a lead-in before, a quotation behind; only the quotation is said. */
function answersLeadIn(scene: Scene, head: TokenRange, behind: TokenRange | undefined): boolean {
  if (behind === undefined || scene.quotations.of[behind.from] === -1) return false;
  return isLeadIn(scene, head);
}

/**
 * It shut the road and │the bridge│, she said, is next: where the verb follows the reporting clause, what stands before
 * that with a verb of its own is another clause, and only the last noun phrase is the subject.
 */
function ownSubject(
  scene: Scene,
  head: TokenRange,
  before: number,
  behind: TokenRange | undefined,
): TokenRange {
  const { tokens, quotations } = scene;
  if (behind === undefined || quotations.of[behind.from] !== -1 || !startsWithVerb(scene, behind))
    return head;
  for (let i = head.from; i < head.to; i++)
    if (quotations.of[i] === -1 && isFiniteVerb(tokens, i))
      return nounPhraseBefore(scene, before, head.from) ?? head;
  return head;
}

/** "is next", "now have": a finite verb, or one behind an adverb. */
function startsWithVerb({ tokens }: Scene, { from, to }: TokenRange): boolean {
  let verb = from;
  while (verb + 1 < to && has(tokens, verb, F.Adverb)) verb++;
  return isFiniteVerb(tokens, verb);
}

/** "WASHINGTON (AP) — Lee said on Monday, …": no clause before, and behind it none that could go on with one. */
function isCutOff(scene: Scene, head: TokenRange, behind: TokenRange): boolean {
  const { tokens, quotations } = scene;
  for (let i = head.from; i < head.to; i++)
    if (quotations.of[i] !== -1 || isFiniteVerb(tokens, i)) return false;
  if (quotations.of[behind.from] !== -1 || startsWithVerb(scene, behind)) return false;
  const clause = startsClause(scene, behind.from, behind.to, false);
  return !(clause && (isLeadIn(scene, head) || has(tokens, head.to - 1, F.Adverb)));
}

/** "While it rained", "Asked about it", "Soon after the vote": the words before the comma set the scene. */
function isLeadIn({ tokens }: Scene, { from }: TokenRange): boolean {
  const opener = F.Subordinator | F.Preposition | F.VerbIng | F.VerbParticiple | F.TimeWord;
  if (has(tokens, from, F.SubjectPronoun | F.Determiner) && !has(tokens, from, F.TimeWord)) return false;
  return has(tokens, from, opener) || (has(tokens, from, F.Adverb) && has(tokens, from + 1, opener));
}

/** Whether the reporting clause is closed by a mark right behind its verb and day: "…, he said.", "…, she told CNN on Monday." */
function closesAtOnce(scene: Scene, cue: CueMatch): boolean {
  const { tokens, sentence, quotations } = scene;
  let at = cue.to;
  if (cue.entry.frames.has('recipient') && at < sentence.to && is(tokens, at, Kind.Word))
    at = skipRecipient(scene, at, sentence.to);
  return [at, skipAdjuncts(scene, at, sentence.to)].some(
    (i) => i >= sentence.to || (!isWordLike(tokens, i) && quotations.of[i] === -1),
  );
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
