import { AUXILIARY, F, Kind } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import { has, isWord } from '../../token-tests.ts';

/** A mark that closes a clause wherever it stands. */
export function isHardBreak(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  return (
    kind === Kind.Stop ||
    kind === Kind.Semicolon ||
    kind === Kind.Colon ||
    kind === Kind.Dash ||
    kind === Kind.Bar ||
    kind === Kind.OpenBracket ||
    kind === Kind.CloseBracket
  );
}

/** A verb that can only be finite here: an auxiliary, a third person, or a past that is not behind a determiner. */
export function isFiniteVerb(tokens: Tokens, i: number): boolean {
  const features = tokens.features[i] ?? 0;
  if (tokens.kind[i] !== Kind.Word) return false;
  if ((features & F.Genitive) !== 0) return isContraction(tokens, i);
  // "Will wrote", "in May": a capital makes a name or a month of it.
  if ((features & F.Capital) !== 0) return false;
  if ((features & AUXILIARY) !== 0) return !isNonFiniteAuxiliary(tokens, i);
  const before = tokens.features[i - 1] ?? 0;
  const modified =
    (before & (F.Determiner | F.PossessivePronoun | F.Adjective)) !== 0 && (before & F.SubjectPronoun) === 0;
  if ((features & F.VerbPast) !== 0) {
    // "a ploy │orchestrated│ by Russia" is a participle.
    return !modified && !((features & F.VerbParticiple) !== 0 && isWord(tokens, i + 1, 'by'));
  }
  // "the dramatic claims": behind anything but a pronoun these are nouns.
  if ((features & F.NounToo) !== 0 && (before & F.SubjectPronoun) === 0) return false;
  if ((features & F.VerbS) !== 0) return !modified && (before & (F.Preposition | F.VerbBase | F.VerbS)) === 0;
  if ((features & F.VerbBase) !== 0) {
    if ((before & F.SubjectPronoun) !== 0) return (before & F.Determiner) === 0;
    let noun = i - 1;
    while (noun > 0 && has(tokens, noun, F.Adverb) && !has(tokens, noun, F.Adjective)) noun--;
    return isPluralNoun(tokens, noun, tokens.features[noun] ?? 0);
  }
  return false;
}

/** "it│’s│ proof", "the plan│’s│ not dead" — not "the plan│’s│ author". */
function isContraction(tokens: Tokens, i: number): boolean {
  const before = tokens.features[i - 1] ?? 0;
  if ((before & (F.SubjectPronoun | F.Wh | F.That)) !== 0) return true;
  const next = tokens.features[i + 1] ?? 0;
  // "the department’s │acting│ head" against "the plan’s │failing│."
  if ((next & F.VerbIng) !== 0) return !isOpenWord(tokens, i + 2);
  return (next & (F.Determiner | F.Negation | F.Preposition)) !== 0 && (next & F.PossessivePronoun) === 0;
}

/** A word of no closed class: a noun, an adjective or a verb. */
export function isOpenWord(tokens: Tokens, i: number): boolean {
  const closed =
    AUXILIARY |
    F.Preposition |
    F.Determiner |
    F.To |
    F.Coordinator |
    F.Subordinator |
    F.That |
    F.Wh |
    F.Adverb;
  return tokens.kind[i] === Kind.Word && ((tokens.features[i] ?? 0) & closed) === 0;
}

/** "people │misunderstand│", "voters often │want│": a base form behind a plural noun. */
function isPluralNoun(tokens: Tokens, i: number, features: number): boolean {
  const closed =
    AUXILIARY |
    F.Preposition |
    F.Determiner |
    F.Adjective |
    F.Genitive |
    F.To |
    F.Adverb |
    F.Coordinator |
    F.VerbS |
    F.Subordinator;
  if (i < 0 || tokens.kind[i] !== Kind.Word || (features & closed) !== 0) return false;
  const end = tokens.end[i] ?? 0;
  if (isWord(tokens, i, 'people')) return true;
  return (
    end - (tokens.start[i] ?? 0) > 3 &&
    tokens.text.charCodeAt(end - 1) === 115 &&
    !isSingularEnding(tokens.text.charCodeAt(end - 2))
  );
}

/** -ss, -us, -is: "process", "cautious", "crisis". */
function isSingularEnding(unit: number): boolean {
  return unit === 115 || unit === 117 || unit === 105;
}

function isNonFiniteAuxiliary(tokens: Tokens, i: number): boolean {
  return (
    isWord(tokens, i, 'being') ||
    isWord(tokens, i, 'having') ||
    isWord(tokens, i, 'been') ||
    isWord(tokens, i, 'be')
  );
}
