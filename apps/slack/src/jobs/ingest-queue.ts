import { z } from 'zod';
import type { Queue } from './jobs.ts';

/** Articles to be taken in, one job each; the rest stands in `submissions`. */
export const ingestQueue = {
  name: 'ingest',
  data: z.object({ workspace: z.string(), submission: z.int() }),
} as const satisfies Queue<object>;

export type IngestJob = z.infer<(typeof ingestQueue)['data']>;
