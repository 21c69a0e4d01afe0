import type { Ids } from './ids.ts';

export interface Trigger {
  readonly appId: string;
  readonly user: string;
  /** The modal it came from, where `views.push` may push. */
  readonly viewId: string | null;
}

export type TriggerError = 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id';

const lifetime = 3000;

/** trigger_ids: good for one view, within three seconds, for the app they were given to. */
export class TriggerStore {
  readonly #ids: Ids;
  readonly #clock: () => number;
  readonly #triggers = new Map<string, { trigger: Trigger; issuedAt: number; exchanged: boolean }>();

  constructor(ids: Ids, clock: () => number) {
    this.#ids = ids;
    this.#clock = clock;
  }

  issue(trigger: Trigger): string {
    const id = `${this.#ids.next('1')}.${this.#ids.next('2')}.trigger`;
    this.#triggers.set(id, { trigger, issuedAt: this.#clock(), exchanged: false });
    return id;
  }

  exchange(id: string, appId: string): Trigger | TriggerError {
    const entry = this.#triggers.get(id);
    if (entry?.trigger.appId !== appId) return 'invalid_trigger_id';
    if (entry.exchanged) return 'exchanged_trigger_id';
    if (this.#clock() - entry.issuedAt > lifetime) return 'expired_trigger_id';
    entry.exchanged = true;
    return entry.trigger;
  }
}
