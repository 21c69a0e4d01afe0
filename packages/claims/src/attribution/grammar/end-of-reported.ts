import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import type { Found, Scene } from '../scene.ts';
import { endOfInsertion, startsMainClause } from './clause.ts';
import { has, is, isFiniteVerb, isHardBreak, isOneOf, isWord } from './token-tests.ts';

/**
 * Where what is reported from `from` on ends: before the next attribution of the same sentence, before a participle
 * that adds another ("…, adding that"), at the comma that closes a subordinate clause, else with the sentence.
 */
export function endOfReported(
  scene: Scene,
  from: number,
  cue: CueMatch,
  source: TokenRange | null,
  unit: 'clause' | 'phrase' = 'clause',
): number {
  const { tokens, quotations, sentence } = scene;
  const context: Context = {
    cue,
    unit,
    subordinate: isSubordinate(scene, source ?? cue),
    relative: isRelative(scene, cue.from) || (source !== null && isRelative(scene, source.from)),
  };
  // A fronted phrase ("when it rained, the road closed") has a verb that is not the clause's own.
  const fronted = has(tokens, from, F.Subordinator | F.Preposition) && quotations.of[from] === -1;
  let verbSeen = false;
  for (let i = from; i < sentence.to; i++) {
    const quotation = quotations.list[quotations.of[i] ?? -1];
    if (quotation !== undefined) {
      // “…,” │noting that│: the comma inside the marks counts like one outside.
      i = Math.max(i, Math.min(quotation.to, sentence.to) - 1);
      if (is(tokens, i - 1, Kind.Comma) && quotation.closed && endsAtComma(scene, i + 1, context))
        return i + 1;
    } else if (is(tokens, i, Kind.Semicolon)) {
      return i;
    } else if (is(tokens, i, Kind.Dash)) {
      const pair = matchingDash(scene, i);
      if (pair === -1 && i > from && isSpaced(scene, i)) return i;
      if (pair !== -1) i = pair;
    } else if (is(tokens, i, Kind.Comma)) {
      // "said the road, │which was closed,│ was safe": the clause has yet to get its verb.
      const inserted = verbSeen ? -1 : endOfInsertion(scene, i, sentence.to);
      if (inserted !== -1 && unit === 'clause') i = inserted;
      else if (endsAtComma(scene, i + 1, context)) return i;
    } else if (!verbSeen && isFiniteVerb(tokens, i) && !(fronted && !commaBetween(scene, from, i))) {
      verbSeen = true;
    } else if (i > from && has(tokens, i, F.Coordinator)) {
      if (coordinatedCue(scene, i + 1, cue) || endsQuotation(scene, i)) return i;
      // "concerned about attacks │and that│ …": a clause does not go on with a phrase.
      if (unit === 'phrase' && has(tokens, i + 1, F.That) && !has(tokens, i + 2, F.TimeWord)) return i;
    } else if (unit === 'phrase' && i > from && leavesObject(scene, i)) {
      return i;
    }
  }
  return sentence.to;
}

function commaBetween({ tokens, quotations }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(tokens, i, Kind.Comma) && quotations.of[i] === -1) return true;
  return false;
}

/** What decides where a content ends, besides the words themselves. */
interface Context {
  readonly cue: CueMatch;
  readonly unit: 'clause' | 'phrase';
  /** The reporting clause depends on another: "While officials said …, the city". */
  readonly subordinate: boolean;
  /** The reporting clause describes somebody: "Lee, who said …, left". */
  readonly relative: boolean;
}

/** Whether the comma before token `i` ends what is reported. */
function endsAtComma(scene: Scene, i: number, { cue, unit, subordinate, relative }: Context): boolean {
  if (subordinate && startsMainClause(scene, i)) return true;
  if (relative && isFiniteVerb(scene.tokens, i)) return true;
  if (nextAttribution(scene, i, cue) || isAside(scene, i)) return true;
  return unit === 'phrase' && leavesPhrase(scene, i);
}

/** The dash that closes what the one at `open` opens, or -1. */
function matchingDash({ tokens, quotations, sentence }: Scene, open: number): number {
  for (let i = open + 1; i < sentence.to; i++) {
    if (is(tokens, i, Kind.Dash) && quotations.of[i] === -1) return i;
  }
  return -1;
}

/** " - " or " — ": a dash between words, no hyphen of a range. */
function isSpaced({ tokens }: Scene, i: number): boolean {
  return tokens.start[i] !== tokens.end[i - 1] || tokens.text.charCodeAt(tokens.start[i] ?? 0) > 0x2000;
}

/** "announced the deal │because it had to│": an object ends where a clause of time or reason begins. */
function leavesObject({ tokens }: Scene, i: number): boolean {
  return isOneOf(tokens, i, ['because', 'when', 'while', 'although']);
}

function isRelative({ tokens, sentence }: Scene, from: number): boolean {
  return from > sentence.from && isOneOf(tokens, from - 1, ['who', 'which']);
}

/** "While officials said …, the city": the reporting clause depends on another. */
function isSubordinate({ tokens, sentence }: Scene, { from }: TokenRange): boolean {
  const opens = (i: number) => i >= sentence.from && has(tokens, i, F.Subordinator);
  if (opens(from - 1)) return true;
  const first = has(tokens, sentence.from, F.Coordinator) ? sentence.from + 1 : sentence.from;
  return from - first < 10 && opens(first);
}

/**
 * Behind a comma these mostly open the writer's own remark: ", which", ", while", ", but", ", signaling". On the
 * training text two in three such clauses lie outside of what is reported.
 */
function isAside({ tokens, sentence, quotations }: Scene, i: number): boolean {
  if (i >= sentence.to || quotations.of[i] !== -1) return false;
  if (isWord(tokens, i, 'even')) return isWord(tokens, i + 1, 'as') || isWord(tokens, i + 1, 'though');
  if (isOneOf(tokens, i, asides)) return true;
  if (has(tokens, i, F.Preposition) && (isWord(tokens, i + 1, 'which') || isWord(tokens, i + 1, 'whom')))
    return true;
  // "…, but were downed" goes on with the same subject.
  if (isWord(tokens, i, 'but'))
    return !isFiniteVerb(tokens, i + 1) && !has(tokens, i + 1, F.Adverb | F.VerbPast | F.That);
  return has(tokens, i, F.VerbIng) && !isWord(tokens, i, 'including') && !isWord(tokens, i, 'according');
}

const asides = ['which', 'where', 'while', 'although', 'though', 'whereas', 'despite', 'compared'];

/** What is reported as a noun phrase ends where a clause begins: "denied involvement, and the city …". */
function leavesPhrase(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (has(tokens, i, F.Coordinator))
    return startsMainClause(scene, i + 1) || has(tokens, i + 1, F.SubjectPronoun);
  return has(tokens, i, F.Subordinator | F.Wh) || startsMainClause(scene, i);
}

/** “…,” and: what was quoted ended with its own mark. */
function endsQuotation({ tokens, quotations }: Scene, i: number): boolean {
  const quotation = quotations.list[quotations.of[i - 1] ?? -1];
  return quotation?.to === i && (is(tokens, i - 2, Kind.Comma) || is(tokens, i - 2, Kind.Stop));
}

/** Whether what follows a comma is another attribution: ", adding that", ", and the mayor said", ", according to". */
function nextAttribution(scene: Scene, i: number, own: CueMatch): boolean {
  const { tokens, cues, found } = scene;
  if (found.some((other) => opensAt(scene, other, i, own))) return true;
  let start = i;
  if (
    has(tokens, start, F.Coordinator | F.Wh) ||
    isWord(tokens, start, 'while') ||
    isWord(tokens, start, 'although')
  )
    start++;
  for (const cue of cues) {
    if (cue === own || cue.kind !== 'verb' || cue.from < i || cue.head - i > 14) continue;
    if (cue.use === 'participle' && cue.from <= start + 1) {
      return cue.entry.frames.has('that') || cue.entry.frames.has('np');
    }
    if (cue.use !== 'finite') continue;
    if (cue.from === start) return start > i;
    if (start > i && subjectOnly(scene, start, cue.from)) return true;
  }
  return false;
}

/** ", according to the mayor", ", as the mayor said": found in the first pass, with its content before it. */
function opensAt({ tokens }: Scene, { cue, source, content }: Found, i: number, own: CueMatch): boolean {
  if (cue === null || cue === own || (content[0]?.from ?? i) > i) return false;
  const start = Math.min(cue.from, source?.from ?? cue.from);
  return start === i || (start === i + 1 && isWord(tokens, i, 'as'));
}

/** "and added that", "and the mayor said that" without a comma. */
function coordinatedCue(scene: Scene, i: number, own: CueMatch): boolean {
  const { tokens } = scene;
  return scene.cues.some((cue) => {
    if (cue === own || cue.kind !== 'verb' || cue.entry.class !== 'speech') return false;
    if (cue.from === i && own.use === 'participle') {
      return cue.use === 'participle' || (cue.use === 'finite' && cue.from === cue.head);
    }
    if (cue.from === i && cue.use === own.use) return sameTense(scene, own, cue);
    if (cue.use !== 'finite') return false;
    return (
      cue.from > i &&
      cue.from - i <= 4 &&
      has(tokens, cue.head + 1, F.That | F.Determiner | F.SubjectPronoun | F.Capital) &&
      subjectOnly(scene, i, cue.from)
    );
  });
}

function sameTense({ tokens }: Scene, a: CueMatch, b: CueMatch): boolean {
  const tense = F.VerbPast | F.VerbS | F.VerbBase;
  return ((tokens.features[a.head] ?? 0) & tense & (tokens.features[b.head] ?? 0)) !== 0;
}

/** Whether only a noun phrase stands between. */
function subjectOnly(scene: Scene, from: number, to: number): boolean {
  if (to <= from) return false;
  for (let i = from; i < to; i++) {
    if (scene.quotations.of[i] !== -1 || isFiniteVerb(scene.tokens, i) || isHardBreak(scene.tokens, i))
      return false;
  }
  return true;
}
