import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { CueMatch, Sentence, Tokens } from '../layers.ts';
import { has, isSpelt } from '../token-tests.ts';
import { findGoverning } from './find-governing.ts';
import { endOfGroup, startOfGroup } from './group-bounds.ts';
import { isNegated } from './is-negated.ts';
import { placeOf } from './verb-place.ts';
import { verbUseOf } from './verb-use.ts';

/** The words of a cue that is a verb or stands for one, and how it is used. */
export type VerbGroup = Pick<CueMatch, 'from' | 'to' | 'use' | 'negated' | 'withheld'>;

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
  if (isNameLike(tokens, sentence, head) || isRole(tokens, sentence, head)) return null;
  const place = placeOf(tokens, sentence, head);
  const use = verbUseOf(place, language);
  if (use === null) return null;
  const start = startOfGroup(place);
  const governing = use === 'infinitive' ? findGoverning(tokens, sentence, start) : null;
  const from = governing?.from ?? start;
  return {
    from,
    to: endOfGroup(place),
    use: governing === null ? use : 'finite',
    negated: isNegated(tokens, from, head, language),
    withheld: governing?.withheld === true || isRefrained(tokens, sentence, from),
  };
}

/** A capital inside a sentence makes the word part of a name: "the United States", "Foreign Affairs Report". */
function isNameLike(tokens: Tokens, sentence: Sentence, head: number): boolean {
  return head > sentence.from && has(tokens, head, F.Capital);
}

/** "the suspect", "the talks": listed as somebody or something before it is a verb. */
function isRole(tokens: Tokens, sentence: Sentence, head: number): boolean {
  if (!has(tokens, head, F.Role) || has(tokens, head, F.VerbPast | F.That)) return false;
  return (
    head === sentence.from || has(tokens, head - 1, F.Determiner | F.Preposition | F.Adjective | F.Genitive)
  );
}

/** "│refrained from│ blaming": the words before the group that hold it back. */
function isRefrained(tokens: Tokens, sentence: Sentence, from: number): boolean {
  return (
    from - 2 >= sentence.from && isSpelt(tokens, from - 1, 'from') && isSpelt(tokens, from - 2, 'refrained')
  );
}
