import { incident, loaded } from './sample-incident.ts';

const about = 'The fire was set';
const base = incident(
  [{ outlet: 'Harbour News' }, { outlet: 'Coast Times' }, { outlet: 'Radio' }],
  [
    { who: 'The police', quote: 'x', about },
    { who: 'The owner', quote: 'y', about, stance: 'denies', act: 'denies', article: 'c.txt' },
  ],
);
const day = (first: string, last = first) => ({ first, last, by: 'text' as const });

/** One incident with everything that a comparison can find. */
export const compared = loaded({
  ...base,
  changes: [
    {
      speakerId: 's-The owner',
      propositionId: `p-${about}`,
      kind: 'reversal',
      from: { stance: 'supports', claimIds: ['c0'], ...day('2024-03-01') },
      to: { stance: 'denies', claimIds: ['c1'], ...day('2024-03-03', '2024-03-04') },
    },
  ],
  origins: [
    { articleIds: ['a.txt', 'b.txt'], reasons: ['same-text'] },
    { articleIds: ['c.txt'], reasons: [] },
  ],
  sourcing: [
    {
      propositionId: `p-${about}`,
      origins: [
        { speakerIds: ['s-The police'], claimIds: ['c0'], articleIds: ['a.txt', 'b.txt'], reasons: [] },
      ],
    },
  ],
});
