import type { Article } from '@incident/claims';
import type { IncidentLibrary } from '../src/incidents/types.ts';
import { compare } from './compare.ts';
import { loaded } from './sample-incident.ts';
import { toLibrary } from './to-library.ts';

const articles: readonly Article[] = [
  {
    id: 'a.txt',
    outlet: 'Harbour News',
    title: 'Fire on pier 4',
    url: 'https://harbour.example/fire',
    publishedAt: '2024-03-01',
    text: [
      'The harbour burned all night. The police said on Friday the fire was set on purpose. Nobody was hurt.',
      '“I set nothing on fire,” said Ana Lima, the owner. She denied the fire was set on purpose.',
      'The mayor declined to confirm the fire was set on purpose.',
    ].join('\n\n'),
  },
  {
    id: 'b.txt',
    outlet: 'Coast Times',
    publishedAt: '2024-03-05',
    text: 'The police said the fire was set on purpose. According to Coast Radio, two boats sank.',
  },
];

/** One incident read by the library itself, so that every span is grounded. */
export const realLibrary: IncidentLibrary = toLibrary([loaded(compare(articles))]);
