import type { JsonObject } from './json.ts';

export interface SlackSimOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Where to listen. Loopback (127.0.0.1) unless told otherwise. */
  readonly host?: string;
  /** Milliseconds since 1970; expiries, rate limits and timestamps of messages follow it. */
  readonly clock?: () => number;
  /** How long an app may take to acknowledge, in real milliseconds. Slack gives 3000. */
  readonly ackTimeout?: number;
  /** Messages an app may post to one channel at once before the limit of one a second bites. Default 1. */
  readonly burst?: number;
}

export interface SimUser {
  readonly id: string;
  readonly name: string;
  readonly tz: string;
}

export interface SimChannel {
  readonly id: string;
  readonly name: string;
  /** Ids of people and of apps' bot users. */
  readonly members: readonly string[];
  readonly kind: 'public' | 'private' | 'im';
  readonly isArchived: boolean;
}

/** An app as `installApp` takes it. */
export interface AppInput {
  readonly name: string;
  readonly botToken: string;
  readonly signingSecret: string;
  readonly appToken?: string;
  /** Slash commands it answers. All of them when absent. */
  readonly commands?: readonly string[];
  /** HTTP delivery of every request, usually `…/slack/events`. */
  readonly requestUrl?: string;
  /** Channels its bot user is a member of. */
  readonly channels?: readonly string[];
}

export interface SimApp {
  readonly id: string;
  readonly name: string;
  readonly botToken: string;
  readonly signingSecret: string;
  readonly appToken: string | null;
  readonly commands: readonly string[] | null;
  readonly botId: string;
  readonly botUserId: string;
  /** May be set once the app's port is known. Used while no Socket Mode connection is open. */
  requestUrl: string | null;
}

export interface SimFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly size: number;
  readonly content: Buffer;
}

export interface SimMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly botId?: string;
  readonly appName?: string;
  readonly text: string;
  /** As sent: nothing is rendered or filled in. */
  readonly blocks?: readonly JsonObject[];
  readonly attachments?: readonly JsonObject[];
  readonly metadata?: JsonObject;
  readonly files?: readonly SimFile[];
  readonly ephemeralFor?: string;
  readonly threadTs?: string;
  readonly deleted?: boolean;
  readonly edited?: boolean;
}

export interface SimView {
  readonly id: string;
  readonly appId: string;
  readonly user: string;
  readonly type: 'modal' | 'home';
  readonly hash: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** The view as sent. */
  readonly view: JsonObject;
  /** What the app answered to the last submission: block id → message. */
  readonly errors?: Readonly<Record<string, string>>;
}

export interface SimChange {
  readonly kind: 'message' | 'update' | 'delete' | 'view';
  readonly channel?: string;
  readonly user?: string;
}

/** Why a person's act did not reach the app, in the words Slack shows. */
export type DeliveryError = 'operation_timeout' | 'dispatch_failed' | 'unknown_command';

export interface Interaction {
  readonly acked: boolean;
  /** The app's HTTP status; absent over Socket Mode. */
  readonly status?: number;
  readonly ackBody?: unknown;
  readonly error?: DeliveryError;
  /** Which way it went; absent when nothing had to be sent. */
  readonly via?: 'http' | 'socket';
  readonly responseUrl?: string;
  readonly triggerId?: string;
  /**
   * Messages that this act led to so far. Waits for the first (3 s unless told otherwise).
   * Those by ack or response_url are known exactly; of the Web API's, the app's messages to this channel
   * or this person since the act count.
   */
  settled(ms?: number): Promise<SimMessage[]>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly args: JsonObject;
  readonly at: number;
  readonly status: number;
  readonly response: unknown;
  readonly fault?: FaultKind;
}

export type FaultKind = 'drop' | 'error500' | 'delay';

export interface Fault {
  /** A Web API method, `response_url` or `upload`; every request when absent. */
  readonly method?: string;
  readonly kind: FaultKind;
  /** How long a `delay` lasts; 1000 when absent. */
  readonly ms?: number;
  /** How many requests it hits; 1 when absent. */
  readonly times?: number;
}
