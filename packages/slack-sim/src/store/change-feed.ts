import type { SimChange, SimMessage } from '../types.ts';

/** How a message came about: by which app, and through which response_url or ack if not by the Web API. */
export interface Cause {
  readonly appId: string | null;
  readonly interaction: string | null;
}

export interface FeedEntry extends SimChange {
  readonly message?: SimMessage;
  readonly cause?: Cause;
}

/** Everything that changes for a person, in order, to whoever listens. */
export interface ChangeFeed {
  emit(entry: FeedEntry): void;
  listen(listener: (entry: FeedEntry) => void): () => void;
}

export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<(entry: FeedEntry) => void>();
  return {
    emit(entry) {
      for (const listener of [...listeners]) listener(entry);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
