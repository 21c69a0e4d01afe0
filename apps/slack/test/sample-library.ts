import type { IncidentLibrary } from '../src/incidents/types.ts';
import { type ClaimSketch, incident, loaded } from './sample-incident.ts';
import { toLibrary } from './to-library.ts';

const about = 'The fire was set on purpose';
const contested: ClaimSketch[] = [
  { who: 'The harbour police', quote: '“It was set on purpose.”', about, statedAt: '2024-03-01' },
  { who: 'The owner', quote: '“Nobody set it.”', act: 'denies', stance: 'denies', about, article: 'b.txt' },
  { who: 'The mayor', quote: 'that it was set', act: 'declines-to-confirm', stance: 'withholds', about },
];
const calm: ClaimSketch[] = Array.from({ length: 60 }, (_, index) => ({
  who: `Witness ${index + 1}`,
  quote: `“I saw smoke over pier ${index + 1}.”`,
  about: `Smoke over pier ${index + 1}`,
}));

/** One incident of several pages, and one article of it that could not be read. */
export const sampleLibrary: IncidentLibrary = toLibrary([
  {
    ...loaded(incident([{ outlet: 'Harbour News', publishedAt: '2024-03-01' }, {}], [...contested, ...calm])),
    problems: [{ file: 'harbour-fire/c.txt', message: 'is empty (0 bytes)' }],
  },
]);
