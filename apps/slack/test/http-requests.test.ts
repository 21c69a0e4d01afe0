import { signRequest } from '@incident/slack-sim';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleLibrary } from './sample-library.ts';
import { type Scene, startScene } from './start-scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene('HTTP', sampleLibrary);
});
afterAll(() => scene.close());

const now = () => Math.floor(Date.now() / 1000);
const slashCommand = 'command=%2Fclaims&text=list&user_id=U1&team_id=T1&channel_id=C1';
const tooLarge = `text=${'x'.repeat(1024 * 1024)}`;

test.each([
  ['a right signature', {}, 200],
  ['a wrong signature', { secret: 'guessed' }, 401],
  ['no signature', { signature: null }, 401],
  ['a signature of an unknown version', { signature: 'v9=00' }, 401],
  ['a timestamp of six minutes ago', { at: now() - 360 }, 401],
  ['a timestamp that is none', { timestamp: 'yesterday' }, 401],
  ['a body over 1 MB', { body: tooLarge }, 413],
  ['a body that is no form and no JSON', { body: 'nonsense', type: 'application/json' }, 400],
  ['another path', { path: '/' }, 404],
  ['a path that is no URL', { path: '//' }, 404],
  ['another method', { method: 'GET' }, 404],
])('%s: %o gives %i', async (_, request, status) => {
  expect((await send(request)).status).toBe(status);
});

test('Slack can verify the address', async () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
  const response = await send({ body, type: 'application/json' });
  expect(await response.json()).toEqual({ challenge: 'abc' });
});

interface Sent {
  readonly body?: string;
  readonly type?: string;
  readonly secret?: string;
  readonly signature?: string | null;
  readonly at?: number;
  readonly timestamp?: string;
  readonly path?: string;
  readonly method?: string;
}

function send(request: Sent): Promise<Response> {
  const { body = slashCommand, at = now(), method = 'POST', secret = scene.signingSecret } = request;
  const { signature = signRequest(secret, at, body), timestamp = String(at) } = request;
  const url = `${new URL(scene.requestUrl ?? '').origin}${request.path ?? '/slack/events'}`;
  return fetch(url, {
    method,
    headers: {
      'content-type': request.type ?? 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      ...(signature === null ? {} : { 'x-slack-signature': signature }),
    },
    ...(method === 'POST' ? { body } : {}),
  });
}
