import type { DigestNews } from '../src/digests/digest-news.ts';
import type { DigestRecord, Subscription } from '../src/digests/types.ts';
import type { LoadedIncident } from '../src/incidents/types.ts';
import { compared } from './compared-incident.ts';

/** Every kind of news there is, about the claims, speakers and topics of an incident. */
export function newsOf(loaded: LoadedIncident): DigestNews {
  const { incident } = loaded;
  const articleIds = incident.articles.map(({ id }) => id);
  const claimIds = incident.claims.map(({ id }) => id);
  const propositionId = incident.propositions[0]?.id ?? '<!channel>';
  const speakerId = incident.speakers[0]?.id ?? '<!channel>';
  const held = {
    stance: 'denies' as const,
    claimIds,
    first: '2024-03-01',
    last: '2024-03-02',
    by: 'text' as const,
  };
  return {
    loaded,
    before: incident,
    mark: 1,
    diff: {
      newClaims: claimIds.map((claimId, index) => ({ claimId, propositionId, copied: index === 1 })),
      newPropositions: incident.propositions.map(({ id }) => id),
      newDenials: incident.speakers.map(({ id }, index) => ({
        propositionId,
        speakerId: id,
        claimIds,
        first: index === 0,
      })),
      reversals: [
        { speakerId, propositionId, kind: 'reversal', from: { ...held, stance: 'supports' }, to: held },
      ],
      secondOrigins: [{ propositionId, claimIds, articleIds }],
      retractions: articleIds.map((articleId) => ({
        articleId,
        kind: 'removed',
        gone: claimIds,
        reworded: [],
      })),
    },
  };
}

export const sampleNews: readonly DigestNews[] = [
  newsOf(compared),
  {
    loaded: { ...compared, summary: { ...compared.summary, slug: 'dam', title: 'The dam' } },
    before: null,
    diff: null,
    mark: 1,
  },
];

export const sampleSubscription: Subscription = {
  channel: 'C1',
  slot: '09:00',
  zone: 'Europe/Kyiv',
  days: 'weekdays',
  slugs: ['harbour-fire', 'dam'],
  quiet: true,
  paused: null,
  owner: 'U1',
  since: 0,
};

export const sampleRecords: readonly DigestRecord[] = (
  ['posted', 'silent', 'uncertain', 'failed', 'due', 'posting'] as const
).map((state, index) => ({
  channel: 'C1',
  localDate: `2024-03-0${index + 1}`,
  slot: '09:00',
  state,
  reason: state === 'failed' ? 'the channel is archived' : null,
  messageTs: null,
  updatedAt: 0,
}));
