import { AUXILIARY, F, Kind, VERB } from '../features.ts';
import type { Language } from '../language.ts';
import type { CueMatch, Sentence, Tokens } from '../layers.ts';

type VerbGroup = Pick<CueMatch, 'from' | 'to' | 'use' | 'negated' | 'withheld'>;

/**
 * The verb group around a reporting verb, with its auxiliaries, negation, adverbs and governing verb:
 *
 *     officials │have consistently denied│ …      he │was quick to state│ …      it │declined to confirm│ …
 *
 * Null where the word is a noun ("the claims", "of reports") or belongs to a noun ("a statement issued by").
 */
export function readVerbGroup(
  tokens: Tokens,
  sentence: Sentence,
  head: number,
  language: Language,
): VerbGroup | null {
  const features = tokens.features[head] ?? 0;
  if (isNameLike(tokens, sentence, head)) return null;
  // "the suspect", "the talks": listed as somebody or something before it is a verb.
  if (
    (features & F.Role) !== 0 &&
    (features & F.VerbPast) === 0 &&
    (features & F.That) === 0 &&
    isAfterNominal(tokens, sentence, head)
  )
    return null;
  const left = skipAdverbs(tokens, sentence, head - 1);
  const before = left >= sentence.from && tokens.kind[left] === Kind.Word ? (tokens.features[left] ?? 0) : 0;
  const use = useOf(tokens, sentence, head, features, left, before, language);
  if (use === null) return null;
  const from = startOfGroup(tokens, sentence, head, left, before);
  const governed = use === 'infinitive' ? governor(tokens, sentence, from) : { from, withheld: false };
  const group = { from: governed.from, to: endOfGroup(tokens, sentence, head), use };
  return {
    ...group,
    use: use === 'infinitive' && governed.from < from ? 'finite' : use,
    negated: isNegated(tokens, group.from, head, language),
    withheld: governed.withheld || isRefrained(tokens, group.from, head, sentence),
  };
}

function isAfterNominal(tokens: Tokens, sentence: Sentence, head: number): boolean {
  if (head === sentence.from) return true;
  const before = tokens.features[head - 1] ?? 0;
  return (before & (F.Determiner | F.Preposition | F.Adjective | F.Genitive)) !== 0;
}

/** The group around a reporting adjective: "the mayor │was not sure│ that". Null without a form of "be" before it. */
export function readAdjectiveGroup(
  tokens: Tokens,
  sentence: Sentence,
  head: number,
  language: Language,
): VerbGroup | null {
  const left = skipAdverbs(tokens, sentence, head - 1);
  const before = left > sentence.from ? (tokens.features[left] ?? 0) : 0;
  if ((before & F.Be) === 0) return null;
  const from = startOfGroup(tokens, sentence, head, left, before & ~F.Genitive);
  return {
    from,
    to: head + 1,
    use: 'finite',
    negated: isNegated(tokens, from, head, language),
    withheld: false,
  };
}

/** A capital inside a sentence makes the word part of a name: "the United States", "Foreign Affairs Report". */
function isNameLike(tokens: Tokens, sentence: Sentence, head: number): boolean {
  return head > sentence.from && ((tokens.features[head] ?? 0) & F.Capital) !== 0;
}

/** The first token at or left of `i` that is no adverb or negation. */
function skipAdverbs(tokens: Tokens, sentence: Sentence, i: number): number {
  let at = i;
  while (at >= sentence.from && isPlainAdverb(tokens, at)) {
    at--;
    // "swiftly and forcefully"
    if (at > sentence.from && isWord(tokens, at, 'and') && isPlainAdverb(tokens, at - 1)) at--;
  }
  return at;
}

function isPlainAdverb(tokens: Tokens, i: number): boolean {
  const features = tokens.features[i] ?? 0;
  if ((features & F.Role) !== 0) return false;
  if (tokens.kind[i] !== Kind.Word || (features & (AUXILIARY | F.Genitive)) !== 0) return false;
  if ((features & F.Adverb) !== 0 && (features & (F.Determiner | F.SubjectPronoun)) === 0) return true;
  return (features & F.Negation) !== 0 && (features & F.Determiner) === 0;
}

function useOf(
  tokens: Tokens,
  sentence: Sentence,
  head: number,
  features: number,
  left: number,
  before: number,
  language: Language,
): CueMatch['use'] | null {
  const first = left < sentence.from;
  const genitive = (before & F.Genitive) !== 0;
  const be = !genitive && (before & F.Be) !== 0;
  if ((before & F.To) !== 0) return (features & F.VerbBase) !== 0 ? 'infinitive' : null;
  if ((before & (F.Modal | F.Do)) !== 0 && (features & F.VerbBase) !== 0) return 'finite';
  if ((before & F.Have) !== 0 && (features & F.VerbParticiple) !== 0) return 'finite';
  if ((features & F.VerbIng) !== 0) return be ? 'finite' : isNominal(before) ? null : 'participle';
  if (be && (features & F.VerbParticiple) !== 0) return 'passive';
  if (be) return null;
  if ((features & F.VerbPast) !== 0) {
    if (genitive || (before & F.Subordinator) !== 0) return null;
    if (endsInEd(tokens, head) && isAttributive(tokens, head, before)) return null;
    return (features & F.VerbParticiple) !== 0 && !first && isReduced(tokens, head, language)
      ? null
      : 'finite';
  }
  if (isNominal(before) || genitive) return null;
  if ((features & F.VerbS) !== 0) {
    if (first) return null;
    return (before & (F.Preposition | F.Coordinator)) !== 0 && (features & F.NounToo) !== 0 ? null : 'finite';
  }
  if ((features & F.VerbBase) === 0 || first || isSingularPronoun(tokens, left)) return null;
  if (((tokens.features[head + 1] ?? 0) & F.That) !== 0 && (before & (F.Capital | F.Role)) !== 0)
    return 'finite';
  const plural = isPluralSubject(tokens, left, before);
  return plural || ((features & F.NounToo) === 0 && isNounBefore(tokens, left, before)) ? 'finite' : null;
}

/** "a statement │issued│ by the city", "officials │briefed│ on it": a participle behind its noun. "said by telephone" is none. */
function isReduced(tokens: Tokens, head: number, language: Language): boolean {
  const next = tokens.features[head + 2] ?? 0;
  const agent = (next & (F.Determiner | F.Capital | F.ObjectPronoun | F.Role | F.Adjective)) !== 0;
  if (isWord(tokens, head + 1, 'by')) return agent;
  const preposition = ((tokens.features[head + 1] ?? 0) & F.Preposition) !== 0;
  const tells = language.verbCues.get(tokens.word[head] ?? -1)?.some(({ frames }) => frames.has('recipient'));
  return preposition && tells === true && !isWord(tokens, head, 'told') && !isWord(tokens, head, 'warned');
}

/** "the │alleged│ attack": a participle between a determiner and its noun. */
function isAttributive(tokens: Tokens, head: number, before: number): boolean {
  // "to present │verified│ facts"
  if ((before & (F.VerbBase | F.VerbIng)) !== 0 && (before & (F.VerbPast | F.NounToo | F.Role)) === 0)
    return true;
  if ((before & (F.Determiner | F.PossessivePronoun)) === 0) return false;
  if ((before & F.SubjectPronoun) === 0) return true;
  const next = tokens.features[head + 1] ?? 0;
  return (
    tokens.kind[head + 1] === Kind.Word &&
    (next & (F.That | F.Determiner | F.SubjectPronoun | F.Preposition | F.Wh)) === 0
  );
}

function endsInEd(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i] ?? 0;
  return tokens.text.charCodeAt(end - 1) === 100 && tokens.text.charCodeAt(end - 2) === 101;
}

/** Behind these a word is a noun. */
function isNominal(before: number): boolean {
  if ((before & F.SubjectPronoun) !== 0) return false;
  return (
    (before & (F.Determiner | F.PossessivePronoun)) !== 0 ||
    ((before & F.Adjective) !== 0 && (before & F.Role) === 0)
  );
}

/** "officials say", "they say", "Smith and Lee say" — not "the state say". */
function isPluralSubject(tokens: Tokens, left: number, before: number): boolean {
  if (tokens.kind[left] === Kind.Comma) return true;
  if ((before & F.SubjectPronoun) !== 0) return !isSingularPronoun(tokens, left);
  if (
    (before & (F.Preposition | F.Coordinator | F.Subordinator | VERB | AUXILIARY)) !== 0 &&
    (before & F.Role) === 0
  ) {
    return false;
  }
  const last = tokens.text.charCodeAt((tokens.end[left] ?? 1) - 1) | 32;
  return (
    last === 115 ||
    /^(?:people|police|men|women|children)$/i.test(tokens.text.slice(tokens.start[left], tokens.end[left]))
  );
}

/** A base form cannot follow these: "this │report│", "he │claim│". */
function isSingularPronoun(tokens: Tokens, i: number): boolean {
  return ['this', 'that', 'he', 'she', 'it', 'one', 'each', 'another'].some((word) =>
    isWord(tokens, i, word),
  );
}

/** A word of no closed class before the verb: "Forbes and Wealth-X │say│". */
function isNounBefore(tokens: Tokens, left: number, before: number): boolean {
  const kind = tokens.kind[left];
  if (kind === Kind.Number || kind === Kind.Symbol) return true;
  const closed = AUXILIARY | F.Preposition | F.Subordinator | F.Coordinator | F.To | F.Adjective | F.Wh;
  return kind === Kind.Word && (before & closed) === 0;
}

/** Leftwards over auxiliaries and adverbs: "would not immediately │say│". */
function startOfGroup(
  tokens: Tokens,
  sentence: Sentence,
  head: number,
  left: number,
  before: number,
): number {
  let from = left + 1;
  // Adverbs between subject and verb belong to the group; a sentence opener ("Later, …") does not.
  if ((before & (AUXILIARY | F.To)) === 0 || (before & F.Genitive) !== 0) return Math.min(from, head);
  let at = left;
  while (at >= sentence.from && isGroupWord(tokens, at)) {
    from = at;
    at--;
  }
  return from;
}

function isGroupWord(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== Kind.Word) return false;
  const features = tokens.features[at] ?? 0;
  return (features & (AUXILIARY | F.To)) !== 0 || isPlainAdverb(tokens, at);
}

/** The adverb behind the verb: "stated unequivocally". */
function endOfGroup(tokens: Tokens, sentence: Sentence, head: number): number {
  const next = head + 1;
  if (next >= sentence.to || tokens.kind[next] !== Kind.Word) return next;
  const manner = tokens.text.startsWith('ly', (tokens.end[next] ?? 2) - 2) && isPlainAdverb(tokens, next);
  return manner ? next + 1 : next;
}

/**
 * The verb or adjective that governs an infinitive: "went on to │say│", "was quick to │state│", "declined to │confirm│".
 * `from` is the start of the infinitive where nothing governs it.
 */
function governor(tokens: Tokens, sentence: Sentence, to: number): { from: number; withheld: boolean } {
  const none = { from: to, withheld: false };
  let at = to - 1;
  // "has yet to confirm"
  if (isWord(tokens, at, 'yet') && ((tokens.features[at - 1] ?? 0) & F.Have) !== 0)
    return { from: at - 1, withheld: true };
  if (at < sentence.from || tokens.kind[at] !== Kind.Word) return none;
  if (isWord(tokens, at, 'on')) at--;
  const features = tokens.features[at] ?? 0;
  const adjective =
    (features & F.Adjective) !== 0 || isWord(tokens, at, 'quick') || isWord(tokens, at, 'forced');
  const noun = (features & F.NounToo) !== 0 && (features & F.VerbPast) === 0;
  const verb = (!noun && (features & (F.VerbPast | F.VerbS | F.VerbBase | F.VerbIng)) !== 0) || adjective;
  if (!verb || at < sentence.from) return none;
  const left = skipAdverbs(tokens, sentence, at - 1);
  const before = left >= sentence.from ? (tokens.features[left] ?? 0) : 0;
  if (adjective && (before & F.Be) === 0) return none;
  if (isNominal(before) || (before & F.Preposition) !== 0) return none;
  const from = startOfGroup(tokens, sentence, at, left, before);
  return {
    from,
    withheld: /^(?:declin|refus|fail)/i.test(tokens.text.slice(tokens.start[at], tokens.end[at])),
  };
}

/** "refrained from blaming", "stopped short of saying". */
function isRefrained(tokens: Tokens, from: number, head: number, sentence: Sentence): boolean {
  const at = Math.min(from, head) - 1;
  return at - 1 >= sentence.from && isWord(tokens, at, 'from') && isWord(tokens, at - 1, 'refrained');
}

function isNegated(tokens: Tokens, from: number, head: number, language: Language): boolean {
  for (let i = from; i < head; i++) {
    const word = tokens.word[i] ?? -1;
    if (word !== -1 && ((language.wordFeatures[word] ?? 0) & F.Negation) !== 0) return true;
  }
  return false;
}

function isWord(tokens: Tokens, i: number, word: string): boolean {
  const start = tokens.start[i] ?? 0;
  return (tokens.end[i] ?? 0) - start === word.length && tokens.text.startsWith(word, start);
}
