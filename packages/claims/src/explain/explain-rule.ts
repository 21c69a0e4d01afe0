import type { Evidence } from './evidence.ts';

/** What each rule of attribution finds, by its name. */
export const ruleMeanings: Readonly<Record<string, string>> = {
  'according-to': 'a preposition that names the source',
  adverbial: 'an adverb that reports a whole clause and names nobody',
  'as-clause': 'an introducing clause, then what it reports',
  attitude: 'somebody who can speak, and what he wants, supports, opposes or asks for',
  'colon-paragraph': 'a reporting clause that ends its paragraph with a colon, and the next paragraph',
  'colon-quotation': 'a clause whose subject can speak, a colon, a quotation',
  document: 'a text or a count that shows something',
  extracted: 'a relative clause whose subject is drawn out of what is reported',
  'floating-quotation': 'a sentence that is a quotation, and belongs to the speaker beside it',
  forward: 'source, cue and content in this order',
  inverted: 'content, then cue, then source',
  label: 'a verb that gives a thing a name',
  'leading-quotation': 'a sentence that opens with a quotation, and the clause behind it',
  noun: 'a noun that reports, with its owner before or behind',
  'object-complement': 'a verb with somebody in its object, and what is demanded or alleged of them',
  parenthetical: 'a reporting clause set off from what it reports, subject first',
  passive: 'a passive whose agent is named behind it, or nowhere',
  questioned: 'a question put to somebody',
  'quoted-as-saying': 'somebody who is quoted, and who quotes them',
  survey: 'a count named in front of what it found',
  transcript: 'a name, a colon, and what was said',
};

/** Which rule found the claim, and how far that is to be relied on. */
export function explainRule({ claim: { rule, confidence } }: Evidence): string[] {
  const meaning = ruleMeanings[rule];
  return [
    `It was found by the rule “${rule}”${meaning === undefined ? '' : `: ${meaning}`}.`,
    `The confidence is ${confidence}, a constant set by hand for that rule and its evidence, from 0 to 1.`,
  ];
}
