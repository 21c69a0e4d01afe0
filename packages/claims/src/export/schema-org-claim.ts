import type { Claim, Speaker } from '../types.ts';
import { type Node, urn } from './schema-org-node.ts';
import { wordsOf } from './who-says.ts';

/**
 * What is claimed, by whom, in which article; words in quotation marks are a Quotation of their own. The readings are
 * keywords from our closed lists. No ClaimReview: nothing here says whether a claim is true.
 */
export function schemaOrgClaim(claim: Claim, articleId: string, propositions: readonly string[]): Node[] {
  const { id, speaker, via, within, repeats, form, statedAt, about } = claim;
  const quotation = form === 'indirect' ? undefined : urn('claim', `${id}-quotation`);
  const article = { '@id': articleId };
  const refer = (speakers: readonly Speaker[]) => speakers.map((one) => ({ '@id': urn('speaker', one.id) }));
  const speakers = speaker === null ? [] : [speaker];
  const node: Node = {
    '@type': 'Claim',
    '@id': urn('claim', id),
    identifier: id,
    text: wordsOf(claim),
    author: refer(speakers.filter(speaks)),
    contributor: refer(via.filter(speaks)),
    // A document is nobody's voice: the claim rests on it.
    isBasedOn: refer([...speakers, ...via].filter((one) => !speaks(one))),
    mentions: refer(claim.targets),
    appearance: quotation === undefined ? article : [article, { '@id': quotation }],
    isPartOf: within === null ? undefined : { '@id': urn('claim', within) },
    sameAs: repeats === undefined ? undefined : { '@id': urn('claim', repeats) },
    dateCreated: statedAt?.value,
    temporalCoverage: about.map((date) => date.value),
    about: propositions.map((proposition) => ({ '@id': urn('proposition', proposition) })),
    keywords: keywords(claim),
  };
  if (quotation === undefined) return [node];
  return [
    node,
    {
      '@type': 'Quotation',
      '@id': quotation,
      text: wordsOf(claim),
      spokenByCharacter: refer(speakers.filter(speaks)),
      isPartOf: article,
    },
  ];
}

function speaks({ kind }: Speaker): boolean {
  return kind !== 'document';
}

function keywords({ act, stance, form, factuality, polarity, flags }: Claim): Node[] {
  const readings = Object.entries({ act, stance, form, factuality, polarity });
  return [...readings, ...flags.map((flag) => ['flag', flag] as const)].map(([set, termCode]) => ({
    '@type': 'DefinedTerm',
    termCode,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: set },
  }));
}
