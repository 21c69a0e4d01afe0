import { F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import { has, is, isWord, isWordLike } from '../../token-tests.ts';
import type { Scene } from '../scene.ts';
import { startsClause } from './clause.ts';
import { isTitle } from './is-title.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import { skipRecipient } from './skip-recipient.ts';

/** Where the reporting clause ends; null if it reports something behind it. */
export function endOfReportingClause(scene: Scene, cue: CueMatch, quoted: boolean): number | null {
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

/** Whether the reporting clause is closed by a mark right behind its verb and day: "…, he said.", "…, she told CNN on Monday." */
export function closesAtOnce(scene: Scene, cue: CueMatch): boolean {
  const { tokens, sentence, quotations } = scene;
  let at = cue.to;
  if (cue.entry.frames.has('recipient') && at < sentence.to && is(tokens, at, Kind.Word))
    at = skipRecipient(scene, at, sentence.to);
  return [at, skipAdjuncts(scene, at, sentence.to)].some(
    (i) => i >= sentence.to || (!isWordLike(tokens, i) && quotations.of[i] === -1),
  );
}
