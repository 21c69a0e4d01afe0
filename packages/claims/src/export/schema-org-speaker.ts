import type { Speaker, SpeakerKind } from '../types.ts';
import { type Node, urn } from './schema-org-node.ts';

/** A group has no type of its own in schema.org; a document speaks by being what the claim is based on. */
const types: Readonly<Record<SpeakerKind, string>> = {
  person: 'Person',
  anonymous: 'Person',
  organization: 'Organization',
  group: 'Organization',
  government: 'GovernmentOrganization',
  media: 'NewsMediaOrganization',
  document: 'CreativeWork',
};

/** A speaker as a schema.org node. `side` is left out: schema.org has no word for whom somebody speaks for. */
export function schemaOrgSpeaker(speaker: Speaker): Node {
  const { id, name, kind, role, affiliation, partOf, spellings } = speaker;
  const person = types[kind] === 'Person';
  return {
    '@type': types[kind],
    '@id': urn('speaker', id),
    name,
    alternateName: spellings.filter((spelling) => spelling !== name),
    jobTitle: person ? role : undefined,
    description: person ? undefined : role,
    affiliation:
      person && affiliation !== undefined ? { '@type': 'Organization', name: affiliation } : undefined,
    memberOf: partOf !== undefined && kind !== 'document' ? { '@id': urn('speaker', partOf) } : undefined,
  };
}
