import { dueSlot } from './due-slot.ts';
import { missedNote } from './missed-note.ts';
import { type DigestDeps, postDigest } from './post-digest.ts';
import type { Found } from './slack-outcome.ts';
import type { DigestKey } from './types.ts';

// Digests of a channel that are looked through for the one before.
const mostLooked = 20;

export interface RunDeps extends DigestDeps {
  /** Asks the channel itself whether a digest is there. */
  readonly find: (key: DigestKey) => Promise<Found>;
}

/**
 * One look at everything that is due; every process may run it at any time. First those that another process left while
 * sending: what the channel shows is posted, anything else stays uncertain. Then what is due now.
 */
export async function runDigests(deps: RunDeps): Promise<void> {
  const { store, clock, logger } = deps;
  for (const key of await store.orphans(clock())) {
    const found = await deps.find(key);
    const settled = await store.settle(
      key,
      found.kind === 'there' ? 'posted' : 'uncertain',
      found.kind === 'there' ? found.ts : null,
    );
    if (settled) logger.warn({ ...key, found: found.kind }, 'a digest was left while it was being sent');
  }
  for (const subscription of await store.subscriptions()) {
    if (subscription.paused !== null) continue;
    const due = dueSlot(subscription, clock());
    if (due === null) continue;
    const key = { channel: subscription.channel, localDate: due.localDate, slot: subscription.slot };
    try {
      const past = await store.history(key.channel, mostLooked);
      await postDigest(key, subscription, deps, missedNote(subscription, due.localDate, past));
    } catch (error) {
      // One channel's trouble must not keep the others from their digest.
      logger.error({ err: error, channel: key.channel }, 'a digest could not be made');
    }
  }
}
