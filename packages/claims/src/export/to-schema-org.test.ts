import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { damArticle, damIncident } from '../../test/dam-incident.ts';
import { hostileIncident } from '../../test/hostile-incident.ts';
import { toSchemaOrg } from './to-schema-org.ts';

/** schema.org as far as it is used here: each name exists there, with these kinds of values. */
const schemaOrg = {
  types:
    'Claim CreativeWork DefinedTerm DefinedTermSet Event GovernmentOrganization NewsArticle NewsMediaOrganization Organization Person Quotation Thing',
  references:
    'about affiliation appearance author contributor inDefinedTermSet isBasedOn isPartOf keywords memberOf mentions publisher sameAs spokenByCharacter url',
  values:
    'alternateName creditText dateCreated datePublished description headline identifier jobTitle name startDate temporalCoverage termCode text',
};
const term = (name: string) => `https://schema.org/${name}`;
const names = (list: string) => list.split(' ');

/** What stands at https://schema.org, in the small. Nothing is fetched. */
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
  const references = names(schemaOrg.references).map((name) => [name, { '@id': term(name), '@type': '@id' }]);
  const values = [...names(schemaOrg.types), ...names(schemaOrg.values)].map((name) => [name, term(name)]);
  return {
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': Object.fromEntries([...references, ...values]) },
  };
};

/** Triples; fails on whatever JSON-LD would drop without a word: unknown names, relative addresses. */
async function triplesOf(text: string): Promise<string[]> {
  const options = { format: 'application/n-quads' as const, documentLoader, safe: true };
  const nquads: unknown = await jsonld.toRDF(JSON.parse(text), options);
  if (typeof nquads !== 'string') throw new Error('no N-Quads');
  return nquads.split('\n').slice(0, -1);
}

describe('toSchemaOrg', () => {
  it('is JSON-LD of schema.org and Web Annotation names only', async () => {
    const triples = await triplesOf(toSchemaOrg(damIncident));
    expect(triples.length).toBeGreaterThan(300);
    const has = (part: string) => triples.filter((triple) => triple.includes(part)).length;
    expect(has(`<${term('Claim')}> .`)).toBe(damIncident.claims.length);
    expect(has(`<${term('NewsArticle')}> .`)).toBe(damIncident.articles.length);
    expect(has(`<${term('Quotation')}> .`)).toBe(
      damIncident.claims.filter(({ form }) => form !== 'indirect').length,
    );
    expect(has('<http://www.w3.org/ns/oa#Annotation> .')).toBe(
      damIncident.claims.reduce(
        (sum, { source, cue }) => sum + 1 + Number(source !== null) + Number(cue !== null),
        0,
      ),
    );
    // Prefixes in the place of addresses must have been spelt out.
    expect(has('<oa:')).toBe(0);
    expect(has('<http://www.w3.org/ns/oa#identifying>')).toBeGreaterThan(0);
  });

  it('gives no verdict', () => {
    expect(toSchemaOrg(damIncident)).not.toMatch(/ClaimReview|reviewRating|Rating/);
  });

  it('has selectors that find the words, in code points', () => {
    const { '@graph': graph } = JSON.parse(toSchemaOrg(damArticle));
    const characters = Array.from(damArticle.article.text);
    let found = 0;
    for (const { 'oa:hasTarget': targets = [] } of graph) {
      for (const {
        'oa:hasSelector': [position, quote],
      } of targets) {
        const { 'oa:exact': exact, 'oa:prefix': prefix, 'oa:suffix': suffix } = quote;
        expect(characters.slice(position['oa:start'], position['oa:end']).join('')).toBe(exact);
        expect(damArticle.article.text).toContain(`${prefix}${exact}${suffix}`);
        found++;
      }
    }
    expect(found).toBe(19);
  });

  it('can be one line', () => {
    const one = toSchemaOrg(damArticle, { indent: 0 });
    expect(one.split('\n')).toHaveLength(2);
    expect(JSON.parse(one)).toEqual(JSON.parse(toSchemaOrg(damArticle)));
  });

  it('links to no address but http and https', () => {
    const evil = { ...damArticle, article: { ...damArticle.article, url: 'javascript:alert(1)' } };
    expect(toSchemaOrg(evil)).not.toContain('javascript');
    expect(toSchemaOrg(evil)).toContain('urn:x-incident-claims:article:herald-1');
  });

  it('stays JSON-LD, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileIncident, async (incident) => {
        const text = toSchemaOrg(incident);
        expect(text).not.toMatch(/\\ud[89a-f]/i);
        await triplesOf(text);
      }),
      { numRuns: 40 },
    );
  });
});
