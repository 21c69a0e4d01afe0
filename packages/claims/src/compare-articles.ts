import { groupClaims, type Memory, noMemory } from './incident/grouping/group-claims.ts';
import type { NamedProposition } from './incident/grouping/read-named.ts';
import { pictureOf } from './incident/picture-of.ts';
import type { Incident } from './incident-types.ts';
import { conceptLexicon } from './language/concept-lexicon.ts';
import { listedNames } from './language/listed-names.ts';
import type { ConceptLexicon, Language } from './language.ts';
import { en } from './languages/en/index.ts';
import type { ParsedArticle } from './types.ts';

/** Choices of the caller. */
export interface CompareOptions {
  /** Propositions named by hand; they win over automatic ones. */
  readonly propositions?: readonly NamedProposition[];
  /** What `compareArticles` gave for some of these articles: makes it quicker, and changes nothing in the result. */
  readonly previous?: Incident;
  /** The language of the articles; English if absent. */
  readonly language?: Language;
}

/** What was compared while an incident was made. Not part of the record: an incident is plain data. */
const compared = new WeakMap<Incident, WeakMap<ConceptLexicon, Memory>>();

/**
 * Puts the claims of many articles side by side: what they are about, and who supports, denies or withholds it.
 * The order of the articles decides the order of the claims, and by which article's words a speaker or topic is called.
 */
export function compareArticles(parsed: readonly ParsedArticle[], options: CompareOptions = {}): Incident {
  const claims = parsed.flatMap((article) => article.claims);
  const language = options.language ?? en;
  const lexicon = conceptLexicon(language);
  const before = options.previous === undefined ? undefined : compared.get(options.previous)?.get(lexicon);
  const { propositions, memory } = groupClaims(
    parsed,
    options.propositions ?? [],
    lexicon,
    before ?? noMemory(),
  );
  const incident = pictureOf(
    parsed.map(({ article }) => article),
    claims,
    propositions,
    listedNames(language),
  );
  compared.set(incident, new WeakMap([[lexicon, memory]]));
  return incident;
}
