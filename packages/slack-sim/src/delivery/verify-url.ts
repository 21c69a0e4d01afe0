import { randomUUID } from 'node:crypto';
import { isObject } from '../json.ts';
import type { SimApp } from '../types.ts';
import { deliverByHttp } from './deliver-by-http.ts';

/** Slack's question when a request URL is entered: does whoever answers there give the challenge back? */
export async function verifyUrl(app: SimApp, timeout: number): Promise<boolean> {
  if (app.requestUrl === null) return false;
  const challenge = randomUUID();
  const payload = { token: 'verification-token', challenge, type: 'url_verification' };
  const { ackBody } = await deliverByHttp(
    app,
    app.requestUrl,
    { type: 'events_api', payload, takesAnswer: true },
    timeout,
  );
  return ackBody === challenge || (isObject(ackBody) && ackBody.challenge === challenge);
}
