import type { JsonObject } from '../json.ts';
import type { DeliveryError } from '../types.ts';

/** Something Slack sends to an app; the three envelopes of Socket Mode, three kinds of body over HTTP. */
export interface Parcel {
  readonly type: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: JsonObject;
  /** Whether the answer may carry something: a message, a view. */
  readonly takesAnswer: boolean;
}

export interface Delivered {
  readonly acked: boolean;
  readonly status?: number;
  readonly ackBody?: unknown;
  readonly error?: DeliveryError;
  readonly via: 'http' | 'socket';
}
