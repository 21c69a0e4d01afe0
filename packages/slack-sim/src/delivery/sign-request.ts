import { createHmac } from 'node:crypto';

/** The `x-slack-signature` of a body sent at this time (seconds since 1970). */
export function signRequest(signingSecret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}
