import type { LoggedRequest, SlackSimOptions } from '../types.ts';
import { type ChangeFeed, createChangeFeed } from './change-feed.ts';
import { Directory } from './directory.ts';
import { createFaultStore, type FaultStore } from './fault-list.ts';
import { FileStore } from './file-store.ts';
import { createIds, type Ids } from './ids.ts';
import { MessageStore } from './message-store.ts';
import { RateLimiter } from './rate-limiter.ts';
import { ResponseUrlStore } from './response-url-store.ts';
import { TicketStore } from './ticket-store.ts';
import { TriggerStore } from './trigger-store.ts';
import { ViewStore } from './view-store.ts';

export const team = { id: 'T000001', domain: 'sim', name: 'Simulated workspace' } as const;

/** All state of one simulated workspace. */
export interface Workspace {
  readonly clock: () => number;
  readonly ackTimeout: number;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  readonly origin: () => string;
  readonly ids: Ids;
  readonly feed: ChangeFeed;
  readonly directory: Directory;
  readonly messages: MessageStore;
  readonly views: ViewStore;
  readonly triggers: TriggerStore;
  readonly responseUrls: ResponseUrlStore;
  readonly files: FileStore;
  readonly tickets: TicketStore;
  readonly limiter: RateLimiter;
  readonly faults: FaultStore;
  readonly requests: LoggedRequest[];
}

export function createWorkspace(options: SlackSimOptions, origin: () => string): Workspace {
  const clock = options.clock ?? Date.now;
  const ids = createIds();
  const feed = createChangeFeed();
  return {
    clock,
    ackTimeout: options.ackTimeout ?? 3000,
    origin,
    ids,
    feed,
    directory: new Directory(ids),
    messages: new MessageStore(feed),
    views: new ViewStore(ids, feed),
    triggers: new TriggerStore(ids, clock),
    responseUrls: new ResponseUrlStore(ids, clock),
    files: new FileStore(ids),
    tickets: new TicketStore(),
    limiter: new RateLimiter(clock, options.burst ?? 1),
    faults: createFaultStore(),
    requests: [],
  };
}
