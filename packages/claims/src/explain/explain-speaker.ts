import { F, PRONOUN } from '../features.ts';
import { has } from '../token-tests.ts';
import type { Anonymity, Claim, Speaker } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { findNamedBefore } from './find-named-before.ts';
import { listOf, quote, quoteRange } from './quote.ts';

const openness: Readonly<Record<Anonymity, string>> = {
  named: 'is named',
  institution: 'is a body or a document that answers for its words',
  'role-and-office': 'is not named, but the role and whose it is are',
  'role-only': 'is not named, only the role is',
  vague: 'has neither name nor role',
  none: 'is nobody at all',
};

/** Who the source is and how that was found out, how openly it is named, and through whom the words come. */
export function explainSpeaker(evidence: Evidence): string[] {
  const { claim } = evidence;
  const { source, speaker, via } = claim;
  const sentences: string[] = [];
  if (source === null) {
    sentences.push(
      speaker === null ? nobody(claim) : `The speaker is ${speaker.name}; no words name the source.`,
    );
  } else if (speaker === null) {
    sentences.push(
      `The speaker is left open: nothing in reach tells whom ${quote(source.text)} stands for, or several are equally near.`,
    );
  } else {
    sentences.push(resolved(evidence, speaker, source.start, source.text));
  }
  if (speaker !== null) sentences.push(described(speaker));
  if (via.length > 0) sentences.push(`The words come through ${listOf(via.map(({ name }) => name))}.`);
  return sentences;
}

function nobody({ cue }: Claim): string {
  return cue === null
    ? 'There is no speaker, because no words name one.'
    : `There is no speaker, because ${quote(cue.text)} reports without naming anybody.`;
}

/** How the words of the source led to the speaker. */
function resolved(evidence: Evidence, speaker: Speaker, at: number, words: string): string {
  const { article, tokens, again } = evidence;
  const { name } = speaker;
  const is = `The speaker is ${name}`;
  const range = again?.attribution.source ?? null;
  if (range?.antecedent !== undefined)
    return `${is}: the pronoun ${quote(words)} stands for ${quoteRange(tokens, range.antecedent)}.`;
  if (holds(words, name)) return `${is}, as the source ${quote(words)} says.`;
  const before = findNamedBefore(evidence, speaker, at, words);
  const place = before && `printed before it in paragraph ${before.paragraph} as ${quote(before.text)}`;
  const pronoun =
    range !== null && range.to - range.from === 1 && has(tokens, range.from, PRONOUN | F.PossessivePronoun);
  if (pronoun)
    return place
      ? `${is}: the pronoun ${quote(words)} points back to ${name}, ${place}.`
      : `${is}, to whom the pronoun ${quote(words)} points back.`;
  if (shares(words, name))
    return `${is}: ${quote(words)} is a shorter or other form of that name${place ? `, ${place}` : ''}.`;
  if (!holds(article.text, name)) return `${is}, for whom ${quote(words)} stands by the tables of names.`;
  return place
    ? `${is}: ${quote(words)} points back to ${name}, ${place}.`
    : `${is}, for whom ${quote(words)} stands.`;
}

/** What the record says of the speaker besides the name. */
function described({
  kind,
  anonymity,
  side,
  role,
  affiliation,
  anonymityReason,
  spellings,
}: Speaker): string {
  const parts = [`The kind is “${kind}” and the anonymity “${anonymity}”: the source ${openness[anonymity]}`];
  if (role !== undefined) parts.push(`the role printed is ${quote(role)}`);
  if (affiliation !== undefined) parts.push(`the affiliation is ${quote(affiliation)}`);
  if (side !== undefined) parts.push(`the side is ${side}, by the tables of countries and bodies`);
  if (anonymityReason !== undefined) parts.push(`the reason given is ${quote(anonymityReason.text)}`);
  if (spellings.length > 1) parts.push(`the article spells the name ${listOf(spellings.map(quote))}`);
  return `${parts.join('; ')}.`;
}

function holds(text: string, part: string): boolean {
  return fold(text).includes(fold(part));
}

/** Whether a word of the name stands in the words of the source. */
function shares(words: string, name: string): boolean {
  const own = new Set(fold(words).split(/[^\p{L}\p{N}]+/u));
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && own.has(word));
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
