import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Block, Quotation, Quotations, Sentence, Tokens } from '../layers.ts';
import { quotationAt } from '../quotation-at.ts';

/**
 * Sentences of the blocks that are read. A quotation is never cut, and a mark inside one ends the host sentence only
 * where no reporting clause follows:
 *
 *     “Will it hold?” she asked.│“Yes.”│He left.
 */
export function splitSentences(
  tokens: Tokens,
  blocks: readonly Block[],
  quotations: Quotations,
  language: Language,
): Sentence[] {
  const sentences: Sentence[] = [];
  const { kind } = tokens;
  for (const [block, { from, to, skip }] of blocks.entries()) {
    if (skip !== null) continue;
    let start = from;
    let outside = 0;
    // Behind the run of stops that was looked at last, so that a long run is read once.
    let stops = from;
    for (let i = from; i < to; i++) {
      const quotation = quotationAt(quotations, i);
      let end = -1;
      if (quotation !== null) {
        i = Math.min(quotation.to, to) - 1;
        end = behindQuotation(tokens, quotation, i, to, quotations, language);
      } else if (++outside > longestSentence) {
        end = i + 1;
      } else if (kind[i] === Kind.Stop) {
        if (i >= stops) stops = behindStops(tokens, i, to, quotations);
        end = stops >= to ? to : endsAtStop(tokens, i, stops, quotations, language) ? stops : -1;
      } else if (endsWithAbbreviation(tokens, i, to, language)) {
        end = i + 1;
      }
      if (end === -1) continue;
      outside = 0;
      if (end > start) sentences.push({ from: start, to: end, block });
      start = end;
      i = end - 1;
    }
    if (start < to) sentences.push({ from: start, to, block });
  }
  return sentences;
}

/** No sentence of prose has as many words outside its quotations; text without stops is cut there, so that time stays linear. */
const longestSentence = 160;

/**
 * Where the sentence ends if the last token `i` of a quotation ends it, else -1. Only a closing mark can, and only behind
 * a full stop, question or exclamation mark.
 */
function behindQuotation(
  tokens: Tokens,
  quotation: Quotation,
  i: number,
  to: number,
  quotations: Quotations,
  language: Language,
): number {
  if (i !== quotation.to - 1 || !quotation.closed || i === 0) return -1;
  const mark = lastMarkInside(tokens, i);
  if (mark === -1) return -1;
  const next = i + 1;
  if (next >= to) return next;
  if (tokens.kind[next] === Kind.Stop || !opensSentence(tokens, next, quotations)) return -1;
  const asks = tokens.text.charCodeAt(tokens.start[mark] ?? 0) !== 46;
  return asks && reportingClauseFollows(tokens, next, to, language) ? -1 : next;
}

/** Behind the stop at `i` and all marks that belong to it. */
function behindStops(tokens: Tokens, i: number, to: number, quotations: Quotations): number {
  let end = i + 1;
  while (end < to && endsWithStop(tokens, end, quotations)) end++;
  return end;
}

/** Whether the stop at `i` ends its sentence before `next`, the token behind its run. */
function endsAtStop(
  tokens: Tokens,
  i: number,
  next: number,
  quotations: Quotations,
  language: Language,
): boolean {
  if (tokens.end[next - 1] === tokens.start[next] || !opensSentence(tokens, next, quotations)) return false;
  return !isTrailing(tokens, i) || language.openers.has(tokens.word[next] ?? -1);
}

/** "…" or "...": what it ends may go on. */
function isTrailing({ text, start, end }: Tokens, i: number): boolean {
  const from = start[i] ?? 0;
  return text.charCodeAt(from) === 0x2026 || (end[i] ?? 0) - from > 1;
}

/** Marks that belong to the stop before them: more stops, a closing bracket, a closing mark that nothing opened. */
function endsWithStop({ kind }: Tokens, at: number, quotations: Quotations): boolean {
  if (kind[at] === Kind.CloseQuote) return quotations.of[at] === -1;
  return kind[at] === Kind.Stop || kind[at] === Kind.CloseBracket;
}

/** "… in the U.S. The mayor": an abbreviation ends the sentence where a word follows that mostly opens one. */
function endsWithAbbreviation(tokens: Tokens, i: number, to: number, language: Language): boolean {
  const end = tokens.end[i] ?? 0;
  if (i + 1 >= to || tokens.kind[i] !== Kind.Word || tokens.text.charCodeAt(end - 1) !== 46) return false;
  const capital = ((tokens.features[i + 1] ?? 0) & F.Capital) !== 0;
  if (!capital || !language.openers.has(tokens.word[i + 1] ?? -1)) return false;
  const start = tokens.start[i] ?? 0;
  if (end - start < 3) return false;
  const dotted = tokens.text.lastIndexOf('.', end - 2) >= start;
  return dotted || language.endingAbbreviations.has(language.words.find(tokens.text, start, end - 1));
}

/** The stop, question or exclamation mark before a closing mark at `i`, or -1. */
function lastMarkInside(tokens: Tokens, i: number): number {
  let at = i - 1;
  while (at >= 0 && (tokens.kind[at] === Kind.Symbol || tokens.kind[at] === Kind.CloseQuote)) at--;
  return tokens.kind[at] === Kind.Stop ? at : -1;
}

/** Whether a sentence can begin at this token: a capital, a number, an opening mark or a bullet. */
function opensSentence(tokens: Tokens, at: number, quotations: Quotations): boolean {
  const kind = tokens.kind[at];
  if (kind === Kind.Word) {
    if (((tokens.features[at] ?? 0) & F.Capital) !== 0) return true;
    const letter = tokens.text.charAt(tokens.start[at] ?? 0);
    return letter.toLowerCase() === letter.toUpperCase();
  }
  if (kind === Kind.Number || kind === Kind.OpenBracket || kind === Kind.Bar) return true;
  return quotationAt(quotations, at)?.from === at || kind === Kind.Symbol || kind === Kind.Dash;
}

/** “Will it hold?” Mayor Ann Lee asked … : a short subject and a reporting verb, with nothing reported behind it. */
function reportingClauseFollows(tokens: Tokens, at: number, to: number, language: Language): boolean {
  for (let i = at; i < Math.min(to, at + 8); i++) {
    const features = tokens.features[i] ?? 0;
    if (tokens.kind[i] !== Kind.Word && tokens.kind[i] !== Kind.Comma) return false;
    const plural = (features & F.VerbBase) !== 0 && (features & F.NounToo) === 0;
    const finite = plural || (features & (F.VerbPast | F.VerbS)) !== 0;
    if (i > at && (features & F.CueVerb) !== 0 && finite) {
      const next = tokens.features[i + 1] ?? 0;
      return (
        tokens.kind[i + 1] !== Kind.Word ||
        isRecipientVerb(tokens, i, language) ||
        (next & (F.To | F.Preposition | F.TimeWord | F.Subordinator | F.Capital)) !== 0
      );
    }
  }
  return false;
}

/** "“Will it hold?” she told reporters." */
function isRecipientVerb(tokens: Tokens, i: number, language: Language): boolean {
  const entries = language.verbCues.get(tokens.word[i] ?? -1) ?? [];
  return entries.some(({ frames }) => frames.has('recipient'));
}
