import { AUXILIARY, F, PRONOUN } from '../../features.ts';
import type { Concept, ConceptLexicon, Language, SpeakerPronoun } from '../../language.ts';
import { findInstitution, isCapital, type KnownNames } from './find-name.ts';

/** The kind of small word directly before an item: "by the rebels", "on the bridge". */
export type Before = 'agent-marker' | 'preposition' | null;

/** What one word or phrase of a content is to the comparison of claims. */
export type Item =
  | { readonly is: 'name'; readonly id: string; readonly own: string | null; readonly before: Before }
  | { readonly is: 'speaker'; readonly pronoun: SpeakerPronoun; readonly before: Before }
  | { readonly is: 'concept'; readonly concept: Concept; readonly passive: boolean; readonly finite: boolean }
  | { readonly is: 'word'; readonly stem: string; readonly word: string; readonly finite: boolean }
  | { readonly is: 'auxiliary' }
  | { readonly is: 'as' }
  | { readonly is: 'stop' };

const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+|[.;:?!—–]/gu;
const endsClause = /^[.;:?!—–]$/;
const possessive = /['’]s?(?![\p{L}\p{N}])/gu;

/** Words that hold a sentence together and are about nothing. */
const smallWord =
  F.Determiner |
  F.Preposition |
  PRONOUN |
  F.PossessivePronoun |
  AUXILIARY |
  F.Negation |
  F.Coordinator |
  F.Subordinator |
  F.That |
  F.Wh |
  F.To |
  F.Adverb;

/**
 * Reads a content word by word into what can be compared. Negation is passed over: a claim and its denial have the same
 * items.
 */
export function readItems(text: string, lexicon: ConceptLexicon, names: KnownNames): Item[] {
  const words = text.replace(possessive, ' ').match(wordPattern) ?? [];
  const small = words.map((word) => word.toLowerCase());
  const items: Item[] = [];
  let before: Before = null;
  let be = false;
  let opening = true;
  for (let i = 0; i < words.length; ) {
    const word = small[i] ?? '';
    if (endsClause.test(word)) {
      items.push({ is: 'stop' });
      [before, be, opening] = [null, false, true];
      i++;
      continue;
    }
    const content = readContentWord(words, small, i, { lexicon, names, before, be, opening });
    if (content !== null) {
      items.push(content.item);
      i += content.length;
      [before, opening] = [null, false];
      if (content.item.is === 'concept') be = false;
      continue;
    }
    const bits = bitsOf(word, lexicon.language);
    if (lexicon.asMarkers.has(word)) items.push({ is: 'as' });
    if ((bits & AUXILIARY) !== 0) items.push({ is: 'auxiliary' });
    if (lexicon.agentMarkers.has(word)) before = 'agent-marker';
    else if ((bits & F.Preposition) !== 0) before = 'preposition';
    if ((bits & F.Be) !== 0) be = true;
    else if ((bits & (AUXILIARY | F.Adverb)) === 0) be = false;
    if ((bits & F.Determiner) === 0) opening = false;
    i++;
  }
  return items;
}

interface Place {
  readonly lexicon: ConceptLexicon;
  readonly names: KnownNames;
  readonly before: Before;
  /** A form of "be" stands before, with at most adverbs between. */
  readonly be: boolean;
  /** A capital says nothing here: a sentence begins. */
  readonly opening: boolean;
}

/** The item that begins at word `i`; null for a small word. */
function readContentWord(
  words: readonly string[],
  small: readonly string[],
  i: number,
  { lexicon, names, before, be, opening }: Place,
): { readonly item: Item; readonly length: number } | null {
  const word = small[i] ?? '';
  const capital = isCapital(words[i] ?? '');
  const institution = capital ? findInstitution(words, small, i, lexicon) : null;
  if (institution !== null) {
    const { id, own, length } = institution;
    return { item: { is: 'name', id, own, before }, length };
  }
  const pronoun = pronounAt(word, small[i + 1] ?? '', lexicon);
  if (pronoun !== null) return { item: { is: 'speaker', pronoun, before }, length: 1 };
  const known = capital ? names.get(word) : undefined;
  if (known !== undefined) return { item: { is: 'name', id: known, own: word, before }, length: 1 };

  const bits = bitsOf(word, lexicon.language);
  const finite = (bits & (F.VerbPast | F.VerbS)) !== 0 && (bits & F.NounToo) === 0;
  const phrase = lexicon.phrases
    .get(word)
    ?.find(({ rest }) => rest.every((part, k) => small[i + 1 + k] === part));
  if (phrase !== undefined) {
    const passive = be && (bits & F.VerbParticiple) !== 0;
    return {
      item: { is: 'concept', concept: phrase.concept, passive, finite },
      length: 1 + phrase.rest.length,
    };
  }
  if (word.length < 3 || (bits & smallWord) !== 0) return null;
  if (!capital || opening)
    return { item: { is: 'word', stem: stemOf(word, lexicon.language), word, finite }, length: 1 };

  // "Ana Lima" is known by its last word.
  let end = i + 1;
  while (end < words.length && isCapital(words[end] ?? '') && !lexicon.phrases.has(small[end] ?? '')) end++;
  const own = small[end - 1] ?? word;
  return { item: { is: 'name', id: names.get(own) ?? own, own, before }, length: end - i };
}

function pronounAt(word: string, next: string, lexicon: ConceptLexicon): SpeakerPronoun | null {
  const pronoun = lexicon.pronouns.get(word) ?? null;
  if (pronoun === null || !lexicon.beforeVerbOnly.has(word)) return pronoun;
  return (bitsOf(next, lexicon.language) & (AUXILIARY | F.VerbPast | F.VerbS)) !== 0 ? pronoun : null;
}

function bitsOf(word: string, { words, wordFeatures }: Language): number {
  return wordFeatures[words.indexOf(word)] ?? 0;
}

/** A word that no list holds, without its ending. */
function stemOf(word: string, { roleWords }: Language): string {
  for (const [ending, put] of roleWords.endings) if (ending.test(word)) return word.replace(ending, put);
  return word;
}
