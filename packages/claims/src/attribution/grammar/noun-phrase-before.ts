import { AUXILIARY, F, Kind, VERB } from '../../features.ts';
import type { Quotations, Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isFiniteVerb, isWord, isWordLike } from './token-tests.ts';

interface Place {
  readonly tokens: Tokens;
  readonly quotations: Quotations;
}

/**
 * The noun phrase that ends right before token `i` and begins no earlier than `low`: the subject of the verb at `i`.
 * Goes left over names, nouns and adjectives to the determiner, on through of-phrases, genitives, coordination,
 * appositions and relative clauses.
 *
 *     In Kyiv, [officials from Zelensky’s office] said      [Dmitry Peskov, the Kremlin spokesman,] was quick to state
 */
export function nounPhraseBefore(place: Place, i: number, first: number): TokenRange | null {
  const { tokens } = place;
  const low = Math.max(first, i - farthest);
  let end = i;
  while (end > low && isBetweenSubjectAndVerb(tokens, end - 1)) end--;
  end = dropTimePhrase(tokens, end, low);
  if (end <= low) return null;
  if (is(tokens, end - 1, Kind.Comma) || is(tokens, end - 1, Kind.Dash)) return enclosed(place, end - 1, low);
  if (is(tokens, end - 1, Kind.CloseBracket)) return beforeBracket(place, end - 1, low);
  const from = startOfPhrase(place, end, low);
  return from === null ? null : { from, to: end };
}

/** No noun phrase reaches further left. */
const farthest = 80;

function isBetweenSubjectAndVerb(tokens: Tokens, i: number): boolean {
  const features = tokens.features[i] ?? 0;
  if (
    (features & F.ObjectPronoun) !== 0 &&
    /self$|selves$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
  )
    return true;
  return (
    (features & F.Adverb) !== 0 && (features & (F.Determiner | F.SubjectPronoun | F.Capital | F.Role)) === 0
  );
}

/** "Russia │on Thursday│ said", "Trump │late Monday│ said". */
function dropTimePhrase(tokens: Tokens, end: number, low: number): number {
  let at = end;
  while (at > low && (has(tokens, at - 1, F.TimeWord) || is(tokens, at - 1, Kind.Number))) at--;
  if (at === end || at <= low + 1) return end;
  if (isWord(tokens, at - 1, 'on') || isWord(tokens, at - 1, 'in') || isWord(tokens, at - 1, 'late')) {
    return at - 1 > low ? at - 1 : end;
  }
  return end;
}

/** X, …, said: the phrase before the mark that opens the enclosed part; further left while that explains another. */
function enclosed(place: Place, mark: number, low: number): TokenRange | null {
  const { tokens } = place;
  const opener = previousMark(place, mark, low);
  if (opener === -1) return null;
  let from = is(tokens, opener - 1, Kind.CloseBracket)
    ? (beforeBracket(place, opener - 1, low)?.from ?? null)
    : startOfPhrase(place, opener, low);
  if (from === null) return null;
  // "The mayor, │however,│ said"
  if (holdsAdverbs(tokens, opener + 1, mark)) return { from, to: opener };
  while (from - 1 > low && isAppositive(tokens, from) && is(tokens, from - 1, Kind.Comma)) {
    const outer = startOfPhrase(place, from - 1, low);
    if (outer === null || has(tokens, outer, F.Preposition | F.Subordinator)) break;
    from = outer;
  }
  return { from, to: mark };
}

function holdsAdverbs(tokens: Tokens, from: number, to: number): boolean {
  if (to - from === 2 && isWord(tokens, from, 'for')) return true;
  for (let i = from; i < to; i++)
    if (!has(tokens, i, F.Adverb) || has(tokens, i, F.Determiner | F.Title)) return false;
  return true;
}

/** A phrase that explains the one before it: "a teacher", "42", "who was there". */
function isAppositive(tokens: Tokens, from: number): boolean {
  return isWord(tokens, from, 'a') || isWord(tokens, from, 'an') || is(tokens, from, Kind.Number);
}

/** The mark of the same kind (comma, dash) left of `at` in the same clause, quotations passed over, or -1. */
function previousMark(place: Place, at: number, low: number): number {
  const { tokens, quotations } = place;
  const kind = tokens.kind[at] ?? Kind.Comma;
  for (let i = at - 1; i >= low && at - i < 40; i--) {
    if (quotations.of[i] !== -1) continue;
    if (is(tokens, i, kind)) return i;
    if (is(tokens, i, Kind.Semicolon) || is(tokens, i, Kind.Stop) || is(tokens, i, Kind.Colon)) return -1;
  }
  return -1;
}

function beforeBracket(place: Place, close: number, low: number): TokenRange | null {
  for (let i = close - 1; i > low && close - i < 20; i--) {
    if (!is(place.tokens, i, Kind.OpenBracket)) continue;
    const from = startOfPhrase(place, i, low);
    return from === null ? null : { from, to: close + 1 };
  }
  return null;
}

/** Where the noun phrase that ends at `end` begins. */
function startOfPhrase(place: Place, end: number, low: number): number | null {
  const { tokens } = place;
  let from = startOfBase(place, end, low);
  if (from === null) return null;
  // A pronoun stands alone.
  if (end - from === 1 && has(tokens, from, F.SubjectPronoun) && !has(tokens, from, F.Determiner))
    return from;
  for (let rounds = 0; rounds < 8 && from > low; rounds++) {
    const wider = widen(place, from, low);
    if (wider === null || has(tokens, wider, F.That)) return from;
    from = wider;
  }
  return from;
}

/** Determiner, adjectives, nouns: no prepositions. */
function startOfBase(place: Place, end: number, low: number): number | null {
  const { tokens, quotations } = place;
  if (end <= low || !isWordLike(tokens, end - 1) || quotations.of[end - 1] !== -1) return null;
  if (has(tokens, end - 1, F.SubjectPronoun) && !has(tokens, end - 1, F.Determiner)) return end - 1;
  if (
    has(tokens, end - 1, F.Preposition | F.Subordinator | AUXILIARY | F.To) &&
    !has(tokens, end - 1, F.Genitive | F.Capital)
  ) {
    return null;
  }
  let at = end;
  while (at > low && isBasePart(place, at - 1)) {
    at--;
    if (has(tokens, at, F.Determiner | F.PossessivePronoun) && !isWord(tokens, at, 'both')) {
      const numeral = at > low && has(tokens, at - 1, F.Determiner) && !has(tokens, at - 1, F.That);
      if (!numeral && !(at > low && has(tokens, at - 1, F.Genitive))) break;
    }
  }
  if (at === end || (end - at === 1 && isBareParticiple(tokens, at))) return null;
  return at;
}

/** "│compared│ with voters": a participle that stands for no noun. */
function isBareParticiple(tokens: Tokens, i: number): boolean {
  return (
    has(tokens, i, F.VerbPast | F.VerbParticiple | F.VerbIng) &&
    !has(tokens, i, F.Capital | F.VerbBase | F.Role)
  );
}

/** A word that can stand inside a noun phrase. */
function isBasePart(place: Place, i: number): boolean {
  const { tokens, quotations } = place;
  const quoted = quotations.of[i] ?? -1;
  if (quoted !== -1) return isScareQuote(place, quoted);
  if (!isWordLike(tokens, i)) return is(tokens, i, Kind.Symbol);
  const features = tokens.features[i] ?? 0;
  if (
    (features & F.Capital) !== 0 &&
    (features & (F.Preposition | F.Subordinator | F.Coordinator | F.Be | F.Have | F.Do)) === 0
  )
    return true;
  if ((features & F.Genitive) !== 0) return true;
  if ((features & (AUXILIARY | F.To | F.Coordinator | F.Subordinator | F.Wh | F.That)) !== 0) {
    return (features & F.That) !== 0 && (features & F.Determiner) !== 0 && !isFiniteVerb(tokens, i - 1);
  }
  if ((features & F.Preposition) !== 0) return false;
  if ((features & (F.SubjectPronoun | F.ObjectPronoun)) !== 0)
    return (features & (F.Determiner | F.PossessivePronoun)) !== 0;
  if ((features & F.Adverb) !== 0 && (features & F.Adjective) === 0) return has(tokens, i - 1, F.Determiner);
  if ((features & VERB) !== 0) return isModifierVerb(tokens, i, features);
  return true;
}

/** A verb form used as noun or adjective: "the state", "leaked papers", "an elected mayor". */
function isModifierVerb(tokens: Tokens, i: number, features: number): boolean {
  // "say" is never a noun.
  if (
    (features & F.CueVerb) !== 0 &&
    (features & (F.NounToo | F.CueNoun | F.VerbIng | F.VerbParticiple | F.Role)) === 0
  )
    return false;
  if ((features & (F.VerbBase | F.VerbS)) !== 0)
    return !has(tokens, i - 1, F.SubjectPronoun | F.To | F.Modal) || has(tokens, i - 1, F.Determiner);
  if (has(tokens, i - 1, F.Determiner | F.PossessivePronoun | F.Adjective | F.Genitive)) return true;
  return i === 0 || !isWordLike(tokens, i - 1) || has(tokens, i - 1, F.Preposition | F.Coordinator);
}

/** A short quotation inside a noun phrase: the “Access Hollywood” tape. Words before its closing mark, no comma or stop. */
function isScareQuote({ tokens, quotations }: Place, index: number): boolean {
  const quotation = quotations.list[index];
  return (
    quotation !== undefined && quotation.to - quotation.from <= 6 && isWordLike(tokens, quotation.to - 2)
  );
}

/** One step further left, through what may join two noun phrases; null where nothing joins. */
function widen(place: Place, from: number, low: number): number | null {
  const { tokens } = place;
  const link = from - 1;
  if (link <= low) return null;
  if (has(tokens, link, F.Preposition | F.To) && !has(tokens, link, F.Subordinator & ~F.Preposition)) {
    return startOfBase(place, link, low) ?? behindVerb(place, link, low, from);
  }
  if (isWord(tokens, link, 'and') || isWord(tokens, link, 'or') || isWord(tokens, link, '&')) {
    const first = startOfBase(place, link, low);
    const joinsClauses = clauseHasVerb(place, low, link) || has(tokens, link - 1, F.TimeWord);
    return first === null || joinsClauses ? null : first;
  }
  return behindVerb(place, from, low, from);
}

/**
 * Over a verb that belongs to the phrase and not to the clause: "officials │briefed│ on the plan", "voters │who live│ there".
 */
function behindVerb(place: Place, end: number, low: number, phrase: number): number | null {
  const { tokens } = place;
  const verb = end - 1;
  if (verb <= low || !has(tokens, verb, VERB | AUXILIARY) || has(tokens, verb, F.Capital)) return null;
  const relative = relativeBefore(tokens, verb, low);
  if (relative !== -1) return startOfBase(place, relative, low);
  if (!has(tokens, verb, F.VerbParticiple | F.VerbIng) || clauseHasVerb(place, low, verb)) return null;
  // "The union │said│ the company had denied": a verb with a clause behind it is no participle.
  if (end === phrase && has(tokens, verb, F.CueVerb) && has(tokens, verb, F.VerbPast)) return null;
  return startOfBase(place, verb, low);
}

/** "who" or "that" before a verb and its auxiliaries, or -1. */
function relativeBefore(tokens: Tokens, verb: number, low: number): number {
  for (let i = verb - 1; i > low && verb - i <= 4; i--) {
    if (isWord(tokens, i, 'who') || isWord(tokens, i, 'that')) return is(tokens, i - 1, Kind.Comma) ? -1 : i;
    if (!has(tokens, i, AUXILIARY | F.Adverb)) return -1;
  }
  return -1;
}

/** Whether a finite verb stands between the last break and `to`: then "and" joins clauses, not names. */
function clauseHasVerb({ tokens, quotations }: Place, low: number, to: number): boolean {
  for (let i = to - 1; i >= low; i--) {
    if (quotations.of[i] !== -1 || !isWordLike(tokens, i)) return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}
