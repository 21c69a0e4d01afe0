import type { AppInput, SimApp, SimChannel, SimUser } from '../types.ts';
import type { Ids } from './ids.ts';

export interface ChannelInput {
  readonly id?: string;
  readonly name: string;
  /** Everyone added so far when absent. */
  readonly members?: readonly string[];
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
}

/** Who and what there is: people, channels, apps. */
export class Directory {
  readonly #ids: Ids;
  readonly #users = new Map<string, SimUser>();
  readonly #channels = new Map<string, SimChannel>();
  readonly #apps = new Map<string, SimApp>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  addUser(input: { readonly id?: string; readonly name: string; readonly tz?: string }): SimUser {
    const user = { id: input.id ?? this.#ids.next('U'), name: input.name, tz: input.tz ?? 'UTC' };
    this.#users.set(user.id, user);
    return user;
  }

  addChannel(input: ChannelInput): SimChannel {
    const channel: SimChannel = {
      id: input.id ?? this.#ids.next('C'),
      name: input.name,
      members: [...(input.members ?? this.#users.keys())],
      kind: input.isPrivate ? 'private' : 'public',
      isArchived: input.isArchived ?? false,
    };
    this.#channels.set(channel.id, channel);
    return channel;
  }

  installApp(input: AppInput): SimApp {
    const app: SimApp = {
      id: this.#ids.next('A'),
      name: input.name,
      botToken: input.botToken,
      signingSecret: input.signingSecret,
      appToken: input.appToken ?? null,
      commands: input.commands ?? null,
      botId: this.#ids.next('B'),
      botUserId: this.#ids.next('UB'),
      requestUrl: input.requestUrl ?? null,
    };
    this.#apps.set(app.id, app);
    for (const id of input.channels ?? []) this.join(id, app.botUserId);
    return app;
  }

  join(channelId: string, member: string): SimChannel {
    const channel = this.#channels.get(channelId);
    if (!channel) throw new Error(`join: expected a channel id such as C000001, got "${channelId}".`);
    const joined = { ...channel, members: [...new Set([...channel.members, member])] };
    this.#channels.set(channelId, joined);
    return joined;
  }

  archive(channelId: string): void {
    const channel = this.#channels.get(channelId);
    if (channel) this.#channels.set(channelId, { ...channel, isArchived: true });
  }

  /** The direct conversation of exactly these two, opened when there is none yet. */
  openDirect(botUser: string, user: string): SimChannel {
    const known = this.channels().find(
      ({ kind, members }) => kind === 'im' && members.includes(botUser) && members.includes(user),
    );
    if (known) return known;
    const id = this.#ids.next('D');
    const direct: SimChannel = { id, name: id, members: [user, botUser], kind: 'im', isArchived: false };
    this.#channels.set(id, direct);
    return direct;
  }

  user(id: string): SimUser | null {
    return this.#users.get(id) ?? null;
  }

  channel(id: string): SimChannel | null {
    return this.#channels.get(id) ?? null;
  }

  app(id: string): SimApp | null {
    return this.#apps.get(id) ?? null;
  }

  users(): readonly SimUser[] {
    return [...this.#users.values()];
  }

  channels(): readonly SimChannel[] {
    return [...this.#channels.values()];
  }

  apps(): readonly SimApp[] {
    return [...this.#apps.values()];
  }
}
