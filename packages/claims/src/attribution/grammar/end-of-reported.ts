import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { endOfInsertion } from './clause.ts';
import { endsAtComma, type Reporting, reportingOf } from './ends-at-comma.ts';
import { leavesObject } from './leaves-object.ts';
import { opensCoordinatedCue } from './opens-attribution.ts';
import { isFiniteVerb } from './token-tests.ts';

/**
 * Where what is reported from `from` on ends: before the next attribution of the same sentence, before a participle
 * that adds another ("…, adding that"), at the comma that closes a subordinate clause, else with the sentence.
 */
export function endOfReported(
  scene: Scene,
  from: number,
  cue: CueMatch,
  source: TokenRange | null,
  unit: Reporting['unit'] = 'clause',
): number {
  const { tokens, quotations, sentence } = scene;
  const reporting = reportingOf(scene, cue, source, unit);
  // A fronted phrase ("when it rained, the road closed") has a verb that is not the clause's own.
  const fronted = has(tokens, from, F.Subordinator | F.Preposition) && quotations.of[from] === -1;
  let verbSeen = false;
  for (let i = from; i < sentence.to; i++) {
    const quotation = quotationAt(quotations, i);
    if (quotation !== null) {
      // “…,” │noting that│: the comma inside the marks counts like one outside.
      i = Math.max(i, Math.min(quotation.to, sentence.to) - 1);
      if (is(tokens, i - 1, Kind.Comma) && quotation.closed && endsAtComma(scene, i + 1, reporting))
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
      // "said that, │if it rained,│ the road would close"
      if (inserted !== -1 && unit === 'clause') i = inserted;
      else if (i === from && unit === 'clause') i = Math.max(i, nextComma(scene, i + 1));
      else if (isWord(tokens, i + 1, 'but') && holdsNotOnly(scene, from, i)) continue;
      else if (endsAtComma(scene, i + 1, reporting)) return i;
    } else if (!verbSeen && isFiniteVerb(tokens, i) && !(fronted && !commaBetween(scene, from, i))) {
      verbSeen = true;
    } else if (i > from && has(tokens, i, F.Coordinator)) {
      if (opensCoordinatedCue(scene, i + 1, cue) || endsQuotation(scene, i)) return i;
      // "concerned about attacks │and that│ …": a clause does not go on with a phrase.
      if (unit !== 'clause' && has(tokens, i + 1, F.That) && !has(tokens, i + 2, F.TimeWord)) return i;
      if (unit === 'object' && leavesObject(scene, i)) return i;
    } else if (
      unit !== 'clause' &&
      i > from &&
      (unit === 'object' ? leavesObject(scene, i) : isOneOf(tokens, i, reasonOpeners))
    ) {
      return i;
    }
  }
  return sentence.to;
}

/** The comma that closes what the one right behind "that" opens, or -1. */
function nextComma({ tokens, quotations, sentence }: Scene, from: number): number {
  for (let i = from; i < Math.min(sentence.to, from + 25); i++)
    if (is(tokens, i, Kind.Comma) && quotations.of[i] === -1) return i;
  return -1;
}

/** "was │not just│ a failure, but a catastrophe": the second half belongs to the first. */
function holdsNotOnly({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (has(tokens, i, F.Negation) && isOneOf(tokens, i + 1, ['just', 'only', 'merely', 'simply']))
      return true;
  return false;
}

/** Whether a comma outside of quotations closes the fronted phrase before `to`. */
function commaBetween({ tokens, quotations }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (is(tokens, i, Kind.Comma) && quotations.of[i] === -1) return true;
  return false;
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

/** "urged them to leave │because it rained│": a clause of time or reason ends what was asked for. */
const reasonOpeners = ['because', 'when', 'while', 'although'];

/** “…,” and: what was quoted ended with its own mark. */
function endsQuotation({ tokens, quotations }: Scene, i: number): boolean {
  const quotation = quotationAt(quotations, i - 1);
  return quotation?.to === i && (is(tokens, i - 2, Kind.Comma) || is(tokens, i - 2, Kind.Stop));
}
