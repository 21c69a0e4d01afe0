import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startWorld, type World } from './start-bolt.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.sim.close());

const form = 'application/x-www-form-urlencoded';
const json = 'application/json; charset=utf-8';

const rows: [string, string | undefined, string, number, object][] = [
  ['a form with its token', form, 'token=xoxb-1&foo=1', 200, { ok: true, args: { foo: '1' } }],
  ['a form without token', form, 'foo=1', 200, { ok: false, error: 'not_authed' }],
  ['JSON', json, '{"token":"xoxb-1","foo":[1]}', 200, { ok: true, args: { foo: [1] } }],
  ['broken JSON', json, '{"foo":', 200, { ok: false, error: 'invalid_json' }],
  ['JSON that is no object', json, '[1]', 200, { ok: false, error: 'json_not_object' }],
  ['JSON sent as a form', form, '{"foo":1}', 200, { ok: false, error: 'invalid_form_data' }],
  ['XML', 'application/xml', '<a/>', 200, { ok: false, error: 'invalid_post_type' }],
  ['a broken multipart', 'multipart/form-data', 'x', 200, { ok: false, error: 'invalid_form_data' }],
];

test.each(rows)('%s', async (_, type, body, status, expected) => {
  const headers = type === undefined ? {} : { 'content-type': type };
  const response = await fetch(`${world.sim.apiUrl}api.test`, { method: 'POST', headers, body });
  expect([response.status, await response.json()]).toEqual([status, expected]);
});

test('a body without a type', async () => {
  const response = await fetch(`${world.sim.apiUrl}api.test`, { method: 'POST', body: new Uint8Array([1]) });
  expect(await response.json()).toEqual({ ok: false, error: 'missing_post_type' });
});

test('multipart fields are arguments', async () => {
  const body = new FormData();
  body.set('token', 'xoxb-1');
  body.set('foo', 'ä');
  const response = await fetch(`${world.sim.apiUrl}api.test`, { method: 'POST', body });
  expect(await response.json()).toEqual({ ok: true, args: { foo: 'ä' } });
});

test('a body that is too large', async () => {
  const body = `token=xoxb-1&text=${'x'.repeat(4 * 1024 * 1024)}`;
  const response = await fetch(`${world.sim.apiUrl}api.test`, {
    method: 'POST',
    headers: { 'content-type': form },
    body,
  });
  expect(response.status).toBe(413);
});

test('other paths are not there, and a Socket Mode ticket is needed', async () => {
  const origin = world.sim.apiUrl.replace('/api/', '');
  expect((await fetch(`${origin}/elsewhere`)).status).toBe(404);
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/link/?ticket=guess`);
  const outcome = await new Promise((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('error', () => resolve('refused'));
  });
  expect(outcome).toBe('refused');
});

test('tokens are not in the log of requests', () => {
  expect(JSON.stringify(world.sim.requests)).not.toContain('xoxb-1');
  expect(world.sim.requests.some(({ method }) => method === 'api.test')).toBe(true);
});
