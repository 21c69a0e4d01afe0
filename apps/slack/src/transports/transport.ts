import type { Receiver } from '@slack/bolt';

/** How requests reach the app: over HTTP or over a Socket Mode connection. */
export interface Transport {
  readonly receiver: Receiver;
  /** `port` is the real one, also when any free one was asked for. */
  start(): Promise<{ readonly port?: number }>;
  /** Takes no more requests; resolves when the last connection is closed. */
  stop(): Promise<void>;
}
