import type { Incident } from '../incident-types.ts';
import type { Article, Claim, ParsedArticle, Speaker } from '../types.ts';
import { codePointsOf } from './code-points.ts';
import { claimsByArticle, propositionsByClaim, recordsOf } from './records-of.ts';
import { schemaOrgAnnotations } from './schema-org-annotations.ts';
import { schemaOrgClaim } from './schema-org-claim.ts';
import { type Node, urn, withoutEmpty } from './schema-org-node.ts';
import { schemaOrgSpeaker } from './schema-org-speaker.ts';
import { webAddress } from './web-address.ts';

/** Choices of the caller. */
export interface SchemaOrgOptions {
  /** Spaces per level; 2 if absent, 0 for one line. */
  readonly indent?: number;
}

const context = [
  'https://schema.org',
  { oa: 'http://www.w3.org/ns/oa#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
];

/**
 * The claims as JSON-LD in the words of schema.org: NewsArticle, Claim, Quotation, Person and Organization, with W3C
 * Web Annotations that say where each claim stands. The articles' texts are not in it, only their addresses and heads.
 */
export function toSchemaOrg(input: ParsedArticle | Incident, { indent = 2 }: SchemaOrgOptions = {}): string {
  const records = recordsOf('toSchemaOrg', input);
  const byArticle = claimsByArticle(records.claims);
  const propositions = propositionsByClaim(records.propositions);
  const graph = [
    ...records.articles.map(articleNode),
    ...speakersOf(records.claims).map(schemaOrgSpeaker),
    ...records.propositions.map(
      ({ id, label }): Node => ({
        '@type': 'Thing',
        '@id': urn('proposition', id),
        name: label,
      }),
    ),
    ...records.articles.flatMap((article) =>
      claimNodes(article, byArticle.get(article.id) ?? [], propositions),
    ),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph.map(withoutEmpty) }, null, indent)}\n`;
}

function claimNodes(
  article: Article,
  claims: readonly Claim[],
  propositions: ReadonlyMap<string, readonly string[]>,
): Node[] {
  const offset = codePointsOf(article.text);
  const articleId = idOf(article);
  return claims.flatMap((claim) => [
    ...schemaOrgClaim(claim, articleId, propositions.get(claim.id) ?? []),
    ...schemaOrgAnnotations(claim, article, articleId, offset),
  ]);
}

function idOf(article: Article): string {
  return webAddress(article.url) ?? urn('article', article.id);
}

function articleNode(article: Article): Node {
  const { id, title, outlet, byline, publishedAt, incident } = article;
  return {
    '@type': 'NewsArticle',
    '@id': idOf(article),
    identifier: id,
    headline: title,
    url: webAddress(article.url),
    creditText: byline,
    publisher: outlet === undefined ? undefined : { '@type': 'Organization', name: outlet },
    datePublished: publishedAt,
    about:
      incident === undefined
        ? undefined
        : { '@type': 'Event', identifier: incident.slug, startDate: incident.date },
  };
}

/** Everybody who speaks, passes on or is addressed, once. */
function speakersOf(claims: readonly Claim[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { speaker, via, targets } of claims)
    for (const one of [...(speaker === null ? [] : [speaker]), ...via, ...targets]) {
      const known = speakers.get(one.id);
      const spellings = [...new Set([...(known?.spellings ?? []), ...one.spellings])];
      speakers.set(one.id, { ...one, ...known, spellings });
    }
  return [...speakers.values()];
}
