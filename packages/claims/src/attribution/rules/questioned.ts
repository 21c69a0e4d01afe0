import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, is, isOneOf, isWord } from '../../token-tests.ts';
import { startsMainClause, trimRange } from '../grammar/clause.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { isFiniteVerb, isHardBreak } from '../grammar/token-tests.ts';
import type { Found, Scene } from '../scene.ts';

/**
 * A question put to somebody, told in a participle or a passive: whoever asked is behind "by", or nowhere.
 *
 *     <Asked about> [the leak], Lee shrugged.      She <was asked> [whether the dam held].
 */
export function questioned(scene: Scene): Found | null {
  const { tokens, sentence, quotations } = scene;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!has(tokens, i, F.CueVerb) || quotations.of[i] !== -1) continue;
    const from = startOfPassive(scene, i);
    if (from === -1 || !isOneOf(tokens, i, questions)) continue;
    const found = questionAt(scene, i, from);
    if (found !== null) return found;
  }
  return null;
}

const questions = ['asked', 'questioned', 'pressed', 'quizzed', 'grilled'];

/** Where the group begins: with a form of "be", or with the verb where it opens the sentence or follows "when" or a comma. */
function startOfPassive({ tokens, sentence }: Scene, verb: number): number {
  if (verb === sentence.from) return verb;
  let at = verb - 1;
  while (at > sentence.from && has(tokens, at, F.Adverb)) at--;
  if (has(tokens, at, F.Be)) {
    while (at > sentence.from && has(tokens, at - 1, F.Be | F.Have | F.Adverb)) at--;
    return at;
  }
  const asks = has(tokens, at, F.Subordinator) && (isWord(tokens, at, 'when') || isWord(tokens, at, 'if'));
  return asks ? verb : -1;
}

function questionAt(scene: Scene, verb: number, start: number): Found | null {
  const { tokens, sentence, language } = scene;
  let at = verb + 1;
  while (at < sentence.to && has(tokens, at, F.Adverb | F.TimeWord) && !has(tokens, at, F.Wh)) at++;
  const source = isWord(tokens, at, 'by') ? nounPhraseAfter(scene, at + 1, sentence.to) : null;
  if (source !== null) at = source.to;
  const about = isOneOf(tokens, at, ['about', 'on']);
  if (!about && !has(tokens, at, F.Wh) && !isWord(tokens, at, 'if')) return null;
  const from = about ? at + 1 : at;
  const entry = language.verbCues.get(tokens.word[verb] ?? -1)?.find(({ particle }) => particle === null);
  const content = entry && trimRange(scene, { from, to: endOfQuestion(scene, from) });
  if (!entry || !content) return null;
  const to = at === verb + 1 ? from : verb + 1;
  const cue: CueMatch = {
    from: start,
    to,
    head: verb,
    entry,
    kind: 'verb',
    use: 'passive',
    negated: false,
    withheld: false,
  };
  return { source, cue, content: [content], confidence: 0.6 };
}

/** At the comma before the answer: "Asked about it, │Lee said│ …". */
function endOfQuestion(scene: Scene, from: number): number {
  const { tokens, sentence, quotations } = scene;
  for (let i = from + 1; i < sentence.to; i++) {
    const quotation = quotationAt(quotations, i);
    if (quotation !== null) {
      if (quotation.to === i + 1 && is(tokens, i - 1, Kind.Comma)) return i + 1;
      continue;
    }
    if (isHardBreak(tokens, i)) return i;
    if (is(tokens, i, Kind.Comma) && opensAnswer(scene, i + 1)) return i;
  }
  return sentence.to;
}

function opensAnswer(scene: Scene, i: number): boolean {
  const { tokens, quotations } = scene;
  if (quotations.of[i] !== -1 || is(tokens, i, Kind.Number) || isFiniteVerb(tokens, i)) return true;
  return startsMainClause(scene, i);
}
