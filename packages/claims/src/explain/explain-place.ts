import type { Claim, Flag, Section } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { quote } from './quote.ts';

const sections: Readonly<Record<Section, string>> = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  byline: 'the byline',
  heading: 'a heading',
  body: 'the article itself',
  faq: 'the questions and answers',
  boilerplate: 'what the site prints around the article',
};

const warnings: Readonly<Record<Flag, string>> = {
  'ambiguous-speaker': 'the source could not be resolved to one speaker',
  'against-own-side': 'the words go against the speaker’s own side',
  'single-source': 'nobody else says it',
  'unclosed-quotation': 'the closing quotation mark is missing',
};

/** Where the claim stands, in what it lies, what it repeats, and what to look at twice. */
export function explainPlace({ claim, claims }: Evidence): string[] {
  const { section, paragraph, within, repeats, depth, flags } = claim;
  const sentences = [`It stands in ${sections[section]}, in paragraph ${paragraph} (counted from 0).`];
  if (within !== null)
    sentences.push(`It lies within the words of another claim (depth ${depth})${nameClaim(claims, within)}.`);
  if (repeats !== undefined)
    sentences.push(`It repeats what the same side said earlier in the article${nameClaim(claims, repeats)}.`);
  for (const flag of flags) sentences.push(`It is flagged “${flag}”: ${warnings[flag]}.`);
  return sentences;
}

function nameClaim(claims: readonly Claim[], id: string): string {
  const other = claims.find((claim) => claim.id === id);
  return other === undefined
    ? ` (${id})`
    : `: ${quote(other.content.map(({ text }) => text).join(' … '))} (${id})`;
}
