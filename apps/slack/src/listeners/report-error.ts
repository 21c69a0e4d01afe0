import { randomUUID } from 'node:crypto';
import type { Logger } from '../logger.ts';
import { notice } from '../views/notice.ts';
import { toResponse } from './to-response.ts';

const answerLimit = 5000;

/** What Bolt hands to `app.error`, as far as it is read here. */
export interface Failure {
  readonly error: unknown;
  readonly body: object;
}

/** The one place where errors of listeners end: logged, and told to the person who waits, without details. */
export function reportError(logger: Logger): (failure: Failure) => Promise<void> {
  return async ({ error, body }) => {
    const reference = randomUUID().slice(0, 8);
    logger.error({ err: error, reference }, 'a request failed');
    const address = 'response_url' in body ? body.response_url : undefined;
    if (typeof address !== 'string') return;
    const sorry = notice(
      `Sorry, this did not work. Please try again; if it happens again, report “${reference}”.`,
    );
    try {
      await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...toResponse(sorry), replace_original: false }),
        signal: AbortSignal.timeout(answerLimit),
      });
    } catch (failure) {
      logger.warn({ err: failure, reference }, 'could not tell the user');
    }
  };
}
