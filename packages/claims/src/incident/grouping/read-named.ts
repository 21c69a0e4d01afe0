import type { ConceptLexicon } from '../../language.ts';
import { readItems } from './read-items.ts';
import { type Matter, readMatter, type Said } from './read-matter.ts';

/** A proposition named by hand in an incident file. */
export interface NamedProposition {
  readonly id: string;
  readonly label: string;
  /** Words that a claim about it uses. */
  readonly words: readonly string[];
}

const noNames = new Map<string, string>();

/**
 * What a named proposition is about: its label read as a claim, and its words. Who does something in the label does what
 * the words say, too: "Ukraine attacked the Kremlin" with the word "involvement" is about Ukraine's involvement.
 */
export function readNamed(
  { label, words }: NamedProposition,
  lexicon: ConceptLexicon,
): Pick<Matter, 'features'> {
  const { features: ofLabel, culprits } = readMatter(statement(label), lexicon, noNames);
  const features = new Map(ofLabel);
  for (const word of words) {
    for (const [feature, weight] of readMatter(statement(word), lexicon, noNames).features)
      features.set(feature, Math.max(weight, features.get(feature) ?? 0));
    for (const item of readItems(word, lexicon, noNames))
      if (item.is === 'concept' && (item.concept.kind === 'wrongs' || item.concept.kind === 'blame'))
        for (const culprit of culprits) features.set(`${culprit} → ${item.concept.name}`, 1);
  }
  return { features };
}

function statement(text: string): Said {
  return { content: [{ text }], speaker: null, act: 'asserts', stance: 'supports', form: 'indirect' };
}
