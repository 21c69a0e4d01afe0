import type { JsonObject } from '../json.ts';
import type { SimView } from '../types.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Ids } from './ids.ts';

/** Slack shows three modals on top of each other, no more. */
export const deepestStack = 3;

/** The modals each person has open, bottom first, and their Home tab of each app. */
export class ViewStore {
  readonly #ids: Ids;
  readonly #feed: ChangeFeed;
  readonly #modals = new Map<string, readonly SimView[]>();
  readonly #homes = new Map<string, SimView>();

  constructor(ids: Ids, feed: ChangeFeed) {
    this.#ids = ids;
    this.#feed = feed;
  }

  /** Opens a modal in place of whatever the person had open. */
  open(appId: string, user: string, view: JsonObject): SimView {
    const opened = this.#create(appId, user, 'modal', view, []);
    this.#show(user, [opened]);
    return opened;
  }

  push(appId: string, user: string, view: JsonObject): SimView {
    const stack = this.stack(user);
    const pushed = this.#create(appId, user, 'modal', view, stack);
    this.#show(user, [...stack, pushed]);
    return pushed;
  }

  publish(appId: string, user: string, view: JsonObject): SimView {
    const home = this.#create(appId, user, 'home', view, []);
    const kept = { ...home, id: this.#homes.get(`${appId} ${user}`)?.id ?? home.id };
    const published = { ...kept, rootId: kept.id };
    this.#homes.set(`${appId} ${user}`, published);
    this.#feed.emit({ kind: 'view', user });
    return published;
  }

  update(id: string, change: Pick<SimView, 'view'> | Pick<SimView, 'errors'>): SimView | null {
    const before = this.find(id);
    if (!before) return null;
    const { errors: _, ...rest } = before;
    const after: SimView = { ...rest, ...change, hash: this.#ids.next('h') };
    if (after.type === 'home') {
      this.#homes.set(`${after.appId} ${after.user}`, after);
      this.#feed.emit({ kind: 'view', user: after.user });
    } else {
      this.#show(
        after.user,
        this.stack(after.user).map((view) => (view.id === id ? after : view)),
      );
    }
    return after;
  }

  close(view: SimView): void {
    this.#show(
      view.user,
      this.stack(view.user).filter(({ id }) => id !== view.id),
    );
  }

  clear(user: string): void {
    this.#show(user, []);
  }

  stack(user: string): readonly SimView[] {
    return this.#modals.get(user) ?? [];
  }

  home(user: string, appId: string): SimView | null {
    return this.#homes.get(`${appId} ${user}`) ?? null;
  }

  find(id: string): SimView | null {
    return this.all().find((view) => view.id === id) ?? null;
  }

  findExternal(appId: string, externalId: string): SimView | null {
    const mine = this.all().filter((view) => view.appId === appId);
    return mine.find(({ view }) => view.external_id === externalId) ?? null;
  }

  all(): readonly SimView[] {
    return [...[...this.#modals.values()].flat(), ...this.#homes.values()];
  }

  #create(
    appId: string,
    user: string,
    type: SimView['type'],
    view: JsonObject,
    below: readonly SimView[],
  ): SimView {
    const id = this.#ids.next('V');
    const rootId = below[0]?.id ?? id;
    const previousId = below.at(-1)?.id ?? null;
    return { id, appId, user, type, view, hash: this.#ids.next('h'), rootId, previousId };
  }

  #show(user: string, stack: readonly SimView[]): void {
    this.#modals.set(user, stack);
    this.#feed.emit({ kind: 'view', user });
  }
}
