import type { Incident } from '@incident/claims';
import type { LoadedIncident } from '../incidents/types.ts';

/** When a channel wants its digest. */
export interface Schedule {
  /** Time of day on the wall: `09:00`. */
  readonly slot: string;
  /** IANA name of the zone. */
  readonly zone: string;
  readonly days: 'every-day' | 'weekdays';
  /** Since when it has been wanted, in milliseconds: what was due before is not made up for. */
  readonly since: number;
}

export interface Subscription extends Schedule {
  readonly channel: string;
  /** Slugs of the incidents. */
  readonly slugs: readonly string[];
  /** Nothing is posted when nothing changed; else one line. */
  readonly quiet: boolean;
  /** Why nothing is posted at present; null while it runs. */
  readonly paused: string | null;
  /** Who set it up, and is told when it cannot go on. */
  readonly owner: string;
}

/** Names one digest for ever. */
export interface DigestKey {
  readonly channel: string;
  readonly localDate: string;
  readonly slot: string;
}

/** How far the reader of a digest has seen each incident: a mark of the store, by slug. */
export type Seen = Readonly<Record<string, number>>;

/** What became of a digest. `uncertain`: it was sent, and whether it arrived is not known. */
export type DigestState = 'due' | 'posting' | 'posted' | 'silent' | 'uncertain' | 'failed';

export interface DigestRecord extends DigestKey {
  readonly state: DigestState;
  readonly reason: string | null;
  readonly messageTs: string | null;
  /** In milliseconds. */
  readonly updatedAt: number;
}

/** One incident as the last digest left it and as it is now. */
export interface SeenIncident {
  readonly loaded: LoadedIncident;
  /** Null when no digest has shown it. */
  readonly before: Incident | null;
  /** What to remember once this was shown. */
  readonly mark: number;
}

/** What digests need of the store. */
export interface DigestStore {
  /** Sets up a digest, or changes the one of this slot. */
  subscribe(subscription: Subscription): Promise<void>;
  /** Of one channel, or of all. */
  subscriptions(channel?: string): Promise<readonly Subscription[]>;
  /** Pauses the digests of a channel with a reason, or lets them go on with null; says how many there are. */
  pause(channel: string, reason: string | null): Promise<number>;
  /** Takes the digests of a channel away; says how many there were. */
  unsubscribe(channel: string): Promise<number>;

  /**
   * Takes a digest for one process alone until `until`: a new one, or one whose process died before it sent anything.
   * Null when another has it, or it is done.
   */
  take(key: DigestKey, now: number, until: number): Promise<Lease | null>;
  /** Digests whose process died while sending: nobody knows whether they arrived. */
  orphans(now: number): Promise<readonly DigestKey[]>;
  /** Ends an orphan as posted or uncertain; false when another process did. */
  settle(key: DigestKey, state: 'posted' | 'uncertain', messageTs: string | null): Promise<boolean>;
  /** The last digests of a channel, newest first. */
  history(channel: string, most: number): Promise<readonly DigestRecord[]>;
  /** How far the last digest that was shown, or had nothing to show, went. */
  lastSeen(channel: string): Promise<Seen>;
  /** An incident now, and as it was at a mark. */
  look(slug: string, mark: number | undefined): Promise<SeenIncident | null>;
}

/** A digest that one process works on. */
export interface Lease {
  /** The one POST may begin. False when the lease was lost meanwhile: then nothing may be sent. */
  sending(): Promise<boolean>;
  /** Back in line until a moment, after Slack asked to wait: nothing was sent. */
  postpone(until: number): Promise<void>;
  finish(state: Exclude<DigestState, 'due' | 'posting'>, of: Finish): Promise<void>;
}

export interface Finish {
  readonly messageTs?: string;
  readonly reason?: string;
  readonly seen?: Seen;
}
