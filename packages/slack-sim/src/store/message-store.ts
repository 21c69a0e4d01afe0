import type { SimMessage } from '../types.ts';
import type { Cause, ChangeFeed } from './change-feed.ts';

/** Every message of the workspace, in the order of posting. Deleted ones stay, marked. */
export class MessageStore {
  readonly #feed: ChangeFeed;
  readonly #messages = new Map<string, SimMessage[]>();

  constructor(feed: ChangeFeed) {
    this.#feed = feed;
  }

  post(message: SimMessage, cause: Cause): SimMessage {
    const list = this.#messages.get(message.channel) ?? [];
    list.push(message);
    this.#messages.set(message.channel, list);
    this.#tell('message', message, cause);
    return message;
  }

  replace(message: SimMessage, cause: Cause): SimMessage {
    const list = this.#messages.get(message.channel) ?? [];
    const index = list.findIndex(({ ts }) => ts === message.ts);
    if (index >= 0) list[index] = message;
    this.#tell(message.deleted ? 'delete' : 'update', message, cause);
    return message;
  }

  /** Null when it is not there or was deleted. */
  find(channel: string, ts: string): SimMessage | null {
    const found = this.#messages.get(channel)?.find((message) => message.ts === ts);
    return found && !found.deleted ? found : null;
  }

  /** What this person sees: no deleted messages, no ephemeral ones meant for others. */
  visible(channel: string, viewer: string): SimMessage[] {
    const list = this.#messages.get(channel) ?? [];
    return list.filter(
      ({ deleted, ephemeralFor }) => !deleted && (ephemeralFor === undefined || ephemeralFor === viewer),
    );
  }

  #tell(kind: 'message' | 'update' | 'delete', message: SimMessage, cause: Cause): void {
    const audience = message.ephemeralFor === undefined ? {} : { user: message.ephemeralFor };
    this.#feed.emit({ kind, channel: message.channel, ...audience, message, cause });
  }
}
