import type { Ids } from './ids.ts';

export interface ResponseUrl {
  readonly id: string;
  readonly interaction: string;
  readonly appId: string;
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed; null for a slash command. */
  readonly originTs: string | null;
}

export type ResponseUrlError = 'invalid_url' | 'used_url' | 'expired_url';

const lifetime = 30 * 60 * 1000;
const allowedUses = 5;

/** response_urls: five answers within thirty minutes. */
export class ResponseUrlStore {
  readonly #ids: Ids;
  readonly #clock: () => number;
  readonly #urls = new Map<string, { url: ResponseUrl; issuedAt: number; uses: number }>();

  constructor(ids: Ids, clock: () => number) {
    this.#ids = ids;
    this.#clock = clock;
  }

  issue(input: Omit<ResponseUrl, 'id'>): ResponseUrl {
    const url = { ...input, id: this.#ids.next('R') };
    this.#urls.set(url.id, { url, issuedAt: this.#clock(), uses: 0 });
    return url;
  }

  check(id: string): ResponseUrl | ResponseUrlError {
    const entry = this.#urls.get(id);
    if (!entry) return 'invalid_url';
    if (this.#clock() - entry.issuedAt > lifetime) return 'expired_url';
    return entry.uses >= allowedUses ? 'used_url' : entry.url;
  }

  /** An answer that was taken counts; one that Slack refused does not. */
  use(id: string): void {
    const entry = this.#urls.get(id);
    if (entry) entry.uses += 1;
  }
}
