import robotsParser from 'robots-parser';
import { RefusalError } from '../refusal.ts';
import type { Answer } from './request-once.ts';

/** What a site lets this program fetch. */
type Rules = (url: URL) => boolean;

/** How long rules are used before they are asked for again (RFC 9309: at most a day). */
const lifetime = 24 * 60 * 60 * 1000;
const mostSites = 1000;
/** A pattern is compared at every place of the address: a hostile file takes 0.3 s for so many. */
const mostComparisons = 1e8;

/**
 * The robots.txt of every site asked about, each fetched once a day (RFC 9309): no such file lets everything in, a
 * server that fails lets nothing in for now.
 */
export class RobotsRules {
  readonly #sites = new Map<string, { readonly rules: Promise<Rules>; readonly until: number }>();
  readonly #fetch: (url: URL) => Promise<Answer>;
  readonly #userAgent: string;
  readonly #now: () => number;

  constructor(fetch: (url: URL) => Promise<Answer>, userAgent: string, now: () => number) {
    this.#fetch = fetch;
    this.#userAgent = userAgent;
    this.#now = now;
  }

  /** Throws a refusal when the site does not let this program fetch the page. */
  async check(url: URL): Promise<void> {
    const allows = await this.#rulesOf(url.origin);
    if (allows(url)) return;
    throw new RefusalError(
      'robots',
      `the robots.txt of ${url.host} does not let programs fetch ${url.pathname}`,
    );
  }

  async #rulesOf(origin: string): Promise<Rules> {
    const known = this.#sites.get(origin);
    if (known !== undefined && known.until > this.#now()) return known.rules;
    const rules = this.#read(origin);
    // The oldest goes first: a map keeps the order in which keys came.
    const oldest = this.#sites.size >= mostSites ? this.#sites.keys().next().value : undefined;
    if (oldest !== undefined) this.#sites.delete(oldest);
    this.#sites.set(origin, { rules, until: this.#now() + lifetime });
    try {
      return await rules;
    } catch (error) {
      this.#sites.delete(origin);
      throw error;
    }
  }

  async #read(origin: string): Promise<Rules> {
    const url = new URL('/robots.txt', origin);
    try {
      const answer = await this.#fetch(url);
      if (answer.kind !== 'body') return () => true;
      const { length } = answer.bytes;
      const robots = robotsParser(url.href, new TextDecoder().decode(answer.bytes));
      return (page) => {
        if (length * page.href.length > mostComparisons) {
          throw new RefusalError(
            'robots',
            `the robots.txt of ${url.host} is too long to look up so long an address in`,
          );
        }
        return robots.isAllowed(page.href, this.#userAgent) !== false;
      };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      const { code, message, after } = error.refusal;
      if (missing.includes(code)) return () => true;
      if (!uncertain.includes(code)) throw error;
      throw new RefusalError(
        'robots-unreachable',
        `the robots.txt of ${url.host} could not be read: ${message}`,
        after,
      );
    }
  }
}

/** A robots.txt that is not there, or is sent round in circles, forbids nothing. */
const missing: readonly string[] = [
  'http-status',
  'too-many-redirects',
  'redirect-loop',
  'bad-redirect',
  'bad-port',
];

/** The server is there but does not say what it allows. */
const uncertain: readonly string[] = ['server-busy', 'timeout', 'bad-response'];
