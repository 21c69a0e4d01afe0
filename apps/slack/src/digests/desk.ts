import type { WebClient } from '@slack/web-api';
import type { Logger } from '../logger.ts';
import type { DigestDeps } from './post-digest.ts';
import { runDigests } from './run-digests.ts';
import { findDigest, postOnce } from './slack-outcome.ts';
import { tell, zoneOf } from './slack-people.ts';
import type { DigestStore } from './types.ts';

/** Notes who changed what. */
export type Audit = (
  actor: string,
  action: string,
  subject: string,
  detail?: Readonly<Record<string, unknown>>,
) => Promise<void>;

/** What the command for digests works with. */
export interface DigestDesk {
  readonly store: DigestStore;
  readonly deps: DigestDeps;
  readonly audit: Audit;
  /** The zone of a person, from their profile; UTC where that cannot be read. */
  readonly zoneOf: (user: string) => Promise<string>;
}

interface Around {
  /** Must neither send a request again by itself nor wait for a rate limit. */
  readonly client: WebClient;
  readonly clock: () => number;
  readonly logger: Logger;
}

/** Digests of one workspace, posted by one client. */
export function digestDesk(
  { store, audit }: { readonly store: DigestStore; readonly audit: Audit },
  { client, clock, logger }: Around,
): DigestDesk {
  const deps = { store, post: postOnce(client), tell: tell(client), clock, logger };
  return { store, deps, audit, zoneOf: zoneOf(client) };
}

/** One look at what is due; trouble with the store is logged, and the next look tries again. */
export async function lookForDigests(
  desk: DigestDesk | null,
  client: WebClient,
  logger: Logger,
): Promise<void> {
  if (desk === null) return;
  try {
    await runDigests({ ...desk.deps, find: (key) => findDigest(client, key) });
  } catch (error) {
    logger.error({ err: error }, 'the digests could not be looked at');
  }
}
