import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

export const tokenHeader = 'x-sandbox-token';

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Refuses requests that name another host: a web site may point its own name at 127.0.0.1 (DNS rebinding). */
export function checkHost(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  if (!loopbackHosts.has(host.replace(/:\d+$/, ''))) {
    throw new Refusal(
      403,
      `This server answers to 127.0.0.1 and localhost only, not to "${host.slice(0, 100)}".`,
    );
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new Refusal(403, 'This request comes from another site.');
  }
}

/** Refuses API requests without the token that only the printed address carries. */
export function checkToken(request: IncomingMessage, token: string): void {
  const given = request.headers[tokenHeader];
  if (typeof given !== 'string' || !sameText(given, token)) {
    throw new Refusal(401, 'Open the address printed in the terminal: it carries the token this page needs.');
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
