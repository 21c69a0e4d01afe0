import type { Factuality, Form } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { listOf, quote, quoteRange } from './quote.ts';

const forms: Readonly<Record<Form, string>> = {
  direct: 'all words of the content stand between quotation marks',
  mixed: 'some words of the content stand between quotation marks',
  indirect: 'no words of the content stand between quotation marks',
};

const degrees: Readonly<Record<Factuality, string>> = {
  certain: 'put as a fact',
  probable: 'held to be likely',
  possible: 'held to be possible',
  unknown: 'committed to in no way',
};

/** Whose words they are, how certain they leave the matter, and whether they negate it. */
export function explainCertainty({ claim, tokens, again }: Evidence): string[] {
  const { form, factuality, hedges, polarity } = claim;
  const negation = again?.trace.negation ?? null;
  return [
    `The form is “${form}”, because ${forms[form]}.`,
    hedges.length === 0
      ? `The factuality is “${factuality}”: no words take certainty back.`
      : `The factuality is “${factuality}”, ${degrees[factuality]}, by the hedges ${listOf(hedges.map(({ text }) => quote(text)))}.`,
    polarity === 'negative'
      ? `The polarity is “negative”${negation === null ? '' : `, for ${quoteRange(tokens, negation)} negates the first clause`}.`
      : 'The polarity is “positive”: the first clause is not negated.',
  ];
}
