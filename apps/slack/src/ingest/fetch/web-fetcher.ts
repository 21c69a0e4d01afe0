import type { Agent } from 'undici';
import { RefusalError, type Refused, refusedBy } from '../refusal.ts';
import { checkUrl } from './check-url.ts';
import type { ContentType } from './content-type.ts';
import { guardedAgent, type Resolve, systemResolve } from './guarded-agent.ts';
import { HostQueue } from './host-queue.ts';
import { publicWeb, type Reach } from './reach.ts';
import { type Answer, type RequestSettings, requestOnce } from './request-once.ts';
import { RobotsRules } from './robots-rules.ts';

/** What came from the web, as bytes. */
export interface Fetched extends ContentType {
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** To be sent along next time, so that the server can answer "unchanged". */
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchLimits {
  /** Milliseconds for one address, redirects included, from the first connection to the last byte. */
  readonly timeout: number;
  /** Bytes after unpacking. */
  readonly mostBytes: number;
  readonly redirects: number;
}

export interface WebFetcherOptions {
  readonly reach?: Reach;
  readonly resolve?: Resolve;
  readonly limits?: Partial<FetchLimits>;
  /** Sent with every request; the part before "/" is the name that robots.txt rules are looked up by. */
  readonly userAgent?: string;
  readonly now?: () => number;
}

export interface FetchOptions {
  /** What is looked for; anything else that comes is refused. A page when absent. */
  readonly wanted?: 'page' | 'feed' | 'either';
  /** True where a workspace may fetch what robots.txt forbids (its own site, an agreement with the publisher). */
  readonly ignoreRobots?: boolean;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

/** Nothing new since the `etag` or `lastModified` sent along. */
export interface Unchanged {
  readonly unchanged: true;
}

const defaultLimits: FetchLimits = { timeout: 10_000, mostBytes: 5_000_000, redirects: 3 };
/** What every reader of robots.txt must read at least (RFC 9309, 2.5). */
const mostRobotsBytes = 500 * 1024;

/**
 * Fetches pages and feeds from the public web for people who may paste any address at all: only public addresses on
 * web ports, checked at every connection and redirect, within limits of time and size, as robots.txt allows, one
 * request at a time per host.
 *
 * @example
 * const fetcher = new WebFetcher();
 * const got = await fetcher.get('https://example.org/news/1');
 * if ('refusal' in got) console.log(got.refusal.code, got.refusal.message);
 */
export class WebFetcher {
  readonly #reach: Reach;
  readonly #limits: FetchLimits;
  readonly #agent: Agent;
  readonly #queue = new HostQueue();
  readonly #robots: RobotsRules;
  readonly #common: Pick<RequestSettings, 'dispatcher' | 'userAgent' | 'now'>;

  constructor(options: WebFetcherOptions = {}) {
    const {
      reach = publicWeb,
      resolve = systemResolve,
      userAgent = 'IncidentClaims/1.0',
      now = Date.now,
    } = options;
    this.#reach = reach;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.#agent = guardedAgent(reach, resolve, this.#limits.timeout);
    this.#common = { dispatcher: this.#agent, userAgent, now };
    this.#robots = new RobotsRules(
      async (url) => (await this.#follow(url, { wanted: 'robots' }, async () => {})).answer,
      userAgent,
      now,
    );
  }

  /** What stands at an address, or why it is not fetched. */
  async get(address: string, options: FetchOptions = {}): Promise<Fetched | Unchanged | Refused> {
    const { wanted = 'page', ignoreRobots = false, ...rest } = options;
    try {
      const url = checkUrl(address.trim(), this.#reach);
      const permit = ignoreRobots ? async () => {} : (hop: URL) => this.#robots.check(hop);
      const { answer, last } = await this.#follow(url, { wanted, ...rest }, permit);
      if (answer.kind !== 'body') return { unchanged: true };
      const { kind: _, ...body } = answer;
      return { ...body, url: last.href };
    } catch (error) {
      return refusedBy(error);
    }
  }

  /** Ends all connections; what is still under way is refused. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #follow(
    first: URL,
    asked: Pick<RequestSettings, 'wanted' | 'etag' | 'lastModified' | 'signal'>,
    permit: (url: URL) => Promise<void>,
  ): Promise<{ answer: Exclude<Answer, { kind: 'redirect' }>; last: URL }> {
    const { redirects, mostBytes, timeout } = this.#limits;
    const visited: string[] = [];
    let left = timeout;
    for (let url = first; ; ) {
      await permit(url);
      visited.push(url.href);
      const answer = await this.#queue.run(url.hostname, async () => {
        // Waiting for others of the same host is not the server's slowness.
        const began = performance.now();
        const limit = asked.wanted === 'robots' ? Math.min(mostRobotsBytes, mostBytes) : mostBytes;
        const settings = {
          ...this.#common,
          ...asked,
          mostBytes: limit,
          timeout,
          timeLeft: Math.max(Math.ceil(left), 1),
        };
        const got = await requestOnce(url, settings);
        left -= performance.now() - began;
        return got;
      });
      if (answer.kind !== 'redirect') return { answer, last: url };
      if (visited.length > redirects) {
        throw new RefusalError(
          'too-many-redirects',
          `expected at most ${redirects} redirects, there was one more`,
        );
      }
      url = checkUrl(answer.location, this.#reach, url);
      if (visited.includes(url.href)) {
        throw new RefusalError(
          'redirect-loop',
          `the server sends readers round in a circle, back to ${url.href}`,
        );
      }
    }
  }
}
