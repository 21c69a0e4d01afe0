import type { Factuality, Form, Hedge, HedgeKind } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { quote, quoteRange } from './quote.ts';

const forms: Readonly<Record<Form, string>> = {
  direct: 'all words of the content stand between quotation marks',
  mixed: 'some words of the content stand between quotation marks',
  indirect: 'no words of the content stand between quotation marks',
};

const degrees: Readonly<Record<Factuality, string>> = {
  certain: 'the first sentence is put as a fact',
  probable: 'it is held to be likely',
  possible: 'it is held to be possible',
  unknown: 'the words commit to nothing',
};

const kinds: Readonly<Record<HedgeKind, string>> = {
  modal: 'a modal verb',
  likelihood: 'a word of likelihood',
  evidential: 'a word that leaves it to others or to appearances',
  belief: 'a word of belief',
  approximator: 'an approximation',
  condition: 'a condition',
};

/** Whose words they are, how certain they leave the matter, and whether they negate it. */
export function explainCertainty({ claim, tokens, again }: Evidence): string[] {
  const { form, factuality, hedges, polarity } = claim;
  const negation = again?.trace.negation ?? null;
  const nothing = hedges.length === 0 && factuality === 'certain';
  return [
    `The form is “${form}”, because ${forms[form]}.`,
    `The factuality is “${factuality}”: ${nothing ? 'no words take certainty back' : degrees[factuality]}.`,
    ...unlike(
      hedges,
      ({ text, kind, by }) =>
        `The hedge ${quote(text)} is ${kinds[kind]}${by === 'writer' ? ', by which the writer keeps a distance; it takes nothing from the speaker’s certainty' : ''}.`,
    ),
    polarity === 'negative'
      ? `The polarity is “negative”${negation === null ? '' : `, for ${quoteRange(tokens, negation)} negates the first clause`}.`
      : 'The polarity is “positive”: the first clause is not negated.',
  ];
}

/** What is said of each hedge, once for those that are alike. */
function unlike(hedges: readonly Hedge[], say: (hedge: Hedge) => string): string[] {
  return [...new Set(hedges.map(say))];
}
