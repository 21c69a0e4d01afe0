import type { Logger } from '../logger.ts';
import { digestScreen } from '../views/digest-screen.ts';
import { digestNews } from './digest-news.ts';
import type { Outcome, Post } from './slack-outcome.ts';
import type { DigestKey, DigestStore, Lease, Seen, SeenIncident, Subscription } from './types.ts';

/** How long one process may work on a digest before another may take over. */
export const leaseTime = 60_000;

export interface DigestDeps {
  readonly store: DigestStore;
  readonly post: Post;
  /** Tells a person something in their direct messages. */
  readonly tell: (user: string, text: string) => Promise<void>;
  readonly clock: () => number;
  readonly logger: Logger;
}

/** What became of it, for whoever asked; `busy` when another process has it or it is done. */
export type Posted = 'posted' | 'silent' | 'uncertain' | 'failed' | 'postponed' | 'busy';

/**
 * Posts one digest, or finds that there is nothing to post. The key is taken for this process alone before anything is
 * sent, there is at most one POST, and an answer that is lost leaves it uncertain: it is never sent again blindly.
 */
export async function postDigest(
  key: DigestKey,
  of: Subscription,
  deps: DigestDeps,
  note?: string,
): Promise<Posted> {
  const { store, clock } = deps;
  const now = clock();
  const lease = await store.take(key, now, now + leaseTime);
  if (lease === null) return 'busy';
  const incidents = await lookAt(of.slugs, await store.lastSeen(of.channel), store);
  const seen: Seen = Object.fromEntries(incidents.map(({ loaded, mark }) => [loaded.summary.slug, mark]));
  const news = digestNews(incidents);
  if (news.length === 0 && of.quiet) {
    await lease.finish('silent', { seen });
    return 'silent';
  }
  const message = digestScreen({ date: key.localDate, news, ...(note !== undefined && { note }) });
  if (!(await lease.sending())) return 'busy';
  return settle(await deps.post(of.channel, message, key), lease, { seen, of, deps });
}

async function settle(
  outcome: Outcome,
  lease: Lease,
  { seen, of, deps }: { readonly seen: Seen; readonly of: Subscription; readonly deps: DigestDeps },
): Promise<Posted> {
  const { logger, store } = deps;
  const about = { channel: of.channel, slot: of.slot };
  switch (outcome.kind) {
    case 'posted':
      await lease.finish('posted', { seen, messageTs: outcome.ts });
      return 'posted';
    case 'wait':
      await lease.postpone(deps.clock() + outcome.ms);
      logger.warn(about, 'Slack asked a digest to wait');
      return 'postponed';
    case 'unknown':
      await lease.finish('uncertain', { reason: outcome.reason });
      logger.error({ ...about, reason: outcome.reason }, 'it is not known whether a digest arrived');
      return 'uncertain';
    case 'refused':
      await lease.finish('failed', { reason: outcome.reason });
      logger.error({ ...about, reason: outcome.reason }, 'a digest was refused');
      if (outcome.lasting && (await store.pause(of.channel, outcome.reason)) > 0)
        await tellOwner(of, outcome.reason, deps);
      return 'failed';
  }
}

/** Told once: a paused digest is not tried again. */
async function tellOwner(
  { owner, channel }: Subscription,
  reason: string,
  { tell, logger }: DigestDeps,
): Promise<void> {
  const text = `The digest of <#${channel}> is paused: ${reason}. \`/claims digest resume\` in that channel lets it go on.`;
  try {
    await tell(owner, text);
  } catch (error) {
    logger.warn({ err: error }, 'could not tell the owner of a digest');
  }
}

export async function lookAt(
  slugs: readonly string[],
  seen: Seen,
  store: DigestStore,
): Promise<SeenIncident[]> {
  const found: SeenIncident[] = [];
  for (const slug of slugs) {
    const one = await store.look(slug, seen[slug]);
    if (one !== null) found.push(one);
  }
  return found;
}
