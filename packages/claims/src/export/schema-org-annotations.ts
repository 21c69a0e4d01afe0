import type { Article, Claim, Span } from '../types.ts';
import { type Node, urn } from './schema-org-node.ts';

/** How many characters around the words a TextQuoteSelector remembers, to find them again in a changed text. */
const reach = 32;

/**
 * Where the words stand, as W3C Web Annotations: one for what is attributed, one each for the words that name the
 * source and for the reporting words. Positions count code points, as the standard has it.
 */
export function schemaOrgAnnotations(
  claim: Claim,
  article: Article,
  articleId: string,
  offset: (at: number) => number,
): Node[] {
  const annotation = (part: string, motivation: string, body: Node, spans: readonly Span[]): Node => ({
    '@type': 'oa:Annotation',
    '@id': urn('annotation', `${claim.id}-${part}`),
    'oa:motivatedBy': { '@id': `oa:${motivation}` },
    'oa:hasBody': body,
    'oa:hasTarget': spans.map((span) => target(span, article, articleId, offset)),
  });
  const { id, source, speaker, cue, content } = claim;
  const named: Node = speaker === null ? { '@id': urn('claim', id) } : { '@id': urn('speaker', speaker.id) };
  return [
    annotation('content', 'identifying', { '@id': urn('claim', id) }, content),
    ...(source === null ? [] : [annotation('source', 'identifying', named, [source])]),
    ...(cue === null
      ? []
      : [annotation('cue', 'tagging', { '@type': 'oa:TextualBody', 'rdf:value': cue.lemma }, [cue])]),
  ];
}

function target(
  { start, end, text }: Span,
  article: Article,
  articleId: string,
  offset: (at: number) => number,
): Node {
  return {
    '@type': 'oa:SpecificResource',
    'oa:hasSource': { '@id': articleId },
    'oa:hasSelector': [
      { '@type': 'oa:TextPositionSelector', 'oa:start': offset(start), 'oa:end': offset(end) },
      {
        '@type': 'oa:TextQuoteSelector',
        'oa:exact': text,
        'oa:prefix': article.text.slice(Math.max(0, start - reach), start),
        'oa:suffix': article.text.slice(end, end + reach),
      },
    ],
  };
}
