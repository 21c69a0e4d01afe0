import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { parseJson } from '../json.ts';
import type { SimApp } from '../types.ts';
import type { Delivered, Parcel } from './delivery.ts';
import { signRequest } from './sign-request.ts';

const form = 'application/x-www-form-urlencoded';

/** Signed with the real time, whatever clock the workspace keeps: apps compare it with their own. */
export function deliverByHttp(
  app: SimApp,
  requestUrl: string,
  parcel: Parcel,
  timeout: number,
): Promise<Delivered> {
  const { contentType, body } = encode(parcel);
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signRequest(app.signingSecret, timestamp, body),
  };
  return new Promise((resolve) => {
    const url = new URL(requestUrl);
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, { method: 'POST', headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => finish({ acked: false, error: 'dispatch_failed', via: 'http' }));
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        const text = Buffer.concat(chunks).toString('utf8');
        const ackBody = text === '' ? undefined : (parseJson(text) ?? text);
        const answer = ackBody === undefined ? {} : { ackBody };
        if (status >= 200 && status < 300) finish({ acked: true, status, ...answer, via: 'http' });
        else finish({ acked: false, status, ...answer, error: 'dispatch_failed', via: 'http' });
      });
    });
    const timer = setTimeout(() => {
      finish({ acked: false, error: 'operation_timeout', via: 'http' });
      request.destroy();
    }, timeout);
    function finish(delivered: Delivered): void {
      clearTimeout(timer);
      resolve(delivered);
    }
    request.on('error', () => finish({ acked: false, error: 'dispatch_failed', via: 'http' }));
    request.end(body);
  });
}

/** Commands come as a form, interactions as JSON within a form, events as JSON. */
function encode({ type, payload }: Parcel): { readonly contentType: string; readonly body: string } {
  if (type === 'events_api') return { contentType: 'application/json', body: JSON.stringify(payload) };
  const fields =
    type === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
  return { contentType: form, body: new URLSearchParams(fields).toString() };
}
