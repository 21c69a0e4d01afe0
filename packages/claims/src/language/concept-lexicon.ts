import type {
  ConceptKind,
  ConceptLexicon,
  ConceptPhrase,
  Language,
  RoleWords,
  SpeakerPronoun,
} from '../language.ts';
import { type IrregularVerb, inflect, readIrregularVerbs } from './inflect.ts';
import { pluralOf } from './plural-of.ts';

const known = new WeakMap<Language, ConceptLexicon>();

/** The concepts of a language by every form of their words. Made when first asked for, since parsing needs none. */
export function conceptLexicon(language: Language): ConceptLexicon {
  const made = known.get(language) ?? compile(language);
  known.set(language, made);
  return made;
}

function compile(language: Language): ConceptLexicon {
  const setOf = (list: string) => new Set(list.split(' '));
  const { roleWords } = language;
  return {
    language,
    phrases: compilePhrases(language),
    pronouns: pronounsOf(roleWords),
    beforeVerbOnly: setOf(roleWords.beforeVerbOnly),
    agentMarkers: setOf(roleWords.agentMarkers),
    asMarkers: setOf(roleWords.asMarkers),
  };
}

function pronounsOf({ firstPerson, singlePerson, several, body }: RoleWords): Map<string, SpeakerPronoun> {
  const pronouns = new Map<string, SpeakerPronoun>();
  const lists = { first: firstPerson, single: singlePerson, several, body };
  for (const [kind, list] of Object.entries(lists) as [SpeakerPronoun, string][])
    for (const word of list.split(' ')) pronouns.set(word, kind);
  return pronouns;
}

function compilePhrases(language: Language): Map<string, ConceptPhrase[]> {
  const lexicon = new Map<string, ConceptPhrase[]>();
  const irregular = readIrregularVerbs(language.irregularVerbs);
  for (const [kind, lines] of Object.entries(language.concepts) as [ConceptKind, string][]) {
    for (const line of lines.trim().split('\n')) {
      const [name = '', phrases = ''] = line.split(': ');
      const concept = { name, kind };
      for (const phrase of phrases.split(', '))
        for (const [first = '', ...rest] of formsOf(phrase.split(/[ -]/), language, irregular))
          learn(lexicon, first, { rest, concept });
    }
  }
  for (const phrases of lexicon.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

/** "shoot down" with every form of its first word, "air raid" with every form of its last. */
function formsOf(
  words: readonly string[],
  { inflection }: Language,
  irregular: ReadonlyMap<string, IrregularVerb>,
): string[][] {
  const forms = (word: string): string[] => {
    const { s, past, participle, ing } = inflect(word, inflection, irregular);
    return [...new Set([word, pluralOf(word), s, ing, ...past, ...participle])];
  };
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  const byFirst = forms(first).map((form) => [form, ...rest]);
  return rest.length === 0
    ? byFirst
    : [...byFirst, ...forms(last).map((form) => [...words.slice(0, -1), form])];
}

/** What is listed first stays: a form that two words share belongs to the first of them. */
function learn(lexicon: Map<string, ConceptPhrase[]>, first: string, phrase: ConceptPhrase): void {
  const phrases = lexicon.get(first) ?? [];
  lexicon.set(first, phrases);
  const same = ({ rest }: ConceptPhrase) => rest.join(' ') === phrase.rest.join(' ');
  if (!phrases.some(same)) phrases.push(phrase);
}
