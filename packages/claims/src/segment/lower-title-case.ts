import { AUXILIARY, F, Kind } from '../features.ts';
import type { Block, Paragraph, Tokens } from '../layers.ts';

/**
 * The tokens with the capitals of title case taken for what they are: where every word of weight has one, a capital
 * tells no name, and a word that the language lists as a verb, an adverb or a function word is read as that.
 *
 *     Trump │Says│ He │Never│ Pledged To Kill Anyone.
 */
export function lowerTitleCase(tokens: Tokens, blocks: readonly Block[]): Tokens {
  const titled = blocks.filter((block) => block.skip === null && isTitleCase(tokens, block));
  if (titled.length === 0) return tokens;
  const features = Int32Array.from(tokens.features);
  for (const { from, to } of titled)
    for (let i = from; i < to; i++)
      if (((features[i] ?? 0) & plain) !== 0) features[i] = (features[i] ?? 0) & ~F.Capital;
  // Written out, so that tokens have one shape whoever made them: the engine is slower with two.
  const { text, count, start, end, kind, traits, word, term } = tokens;
  return { text, count, start, end, kind, traits, features, word, term };
}

/** What a listed word is besides a name. A bare form ("Bush", "Mark") stays a name. */
const plain =
  AUXILIARY |
  F.VerbS |
  F.VerbPast |
  F.VerbIng |
  F.Preposition |
  F.Determiner |
  F.SubjectPronoun |
  F.ObjectPronoun |
  F.PossessivePronoun |
  F.Coordinator |
  F.Subordinator |
  F.That |
  F.Wh |
  F.To |
  F.Adverb;

/** Kyiv’s Perspective: A Pretext for Escalation? — every word of weight has a capital. */
export function isTitleCase(tokens: Tokens, { from, to }: Paragraph): boolean {
  if (to - from > longest) return false;
  let weighty = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== Kind.Word || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4) continue;
    weighty++;
    if (((tokens.features[i] ?? 0) & F.Capital) === 0) return false;
  }
  return weighty >= 3;
}

/** A title is short; a long paragraph is not read to its end. */
const longest = 40;
