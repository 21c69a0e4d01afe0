import { createServer, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ClosedModal, PressedControl, SandboxState, TypedLine } from '../protocol.ts';
import { listen } from './listen.ts';
import { bodyLimit } from './read-json-body.ts';
import { Refusal } from './refusal.ts';
import { type SandboxServer, serveSandbox } from './serve-sandbox.ts';

const token = 'right-token';
const state: SandboxState = {
  workspace: 'Desk',
  you: 'You',
  app: { name: 'App', description: '' },
  commands: [],
  suggestions: [],
  channels: [],
  modal: null,
};

let server: SandboxServer;
let lines: TypedLine[];
let presses: PressedControl[];
let closed: ClosedModal[];
let tellChange: () => void;
let errors: unknown[];

beforeEach(async () => {
  [lines, presses, closed, errors] = [[], [], [], []];
  const desk = {
    state: () => state,
    type: async (line: TypedLine) => {
      if (line.text === '/fail') throw new Error('inner secret');
      lines.push(line);
    },
    press: async (control: PressedControl) => {
      if (control.actionId === 'gone') throw new Refusal(404, 'This message is gone.');
      presses.push(control);
    },
    file: (id: string) => {
      if (id !== 'F1') throw new Refusal(404, 'There is no such file.');
      return { name: 'a “b”.csv', body: Buffer.from('<script>') };
    },
    close: async (modal: ClosedModal) => {
      closed.push(modal);
    },
    onChange: (listener: () => void) => {
      tellChange = listener;
      return () => {};
    },
  };
  const files = new Map([
    ['/', { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>page') }],
  ]);
  server = await serveSandbox(desk, { port: 4300, token, files, onError: (error) => errors.push(error) });
});

afterEach(() => server.close());

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', agent: false, port: server.port, path, method, headers },
        (response) => {
          let text = '';
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

const withToken = { 'x-sandbox-token': token };
const post = (path: string, body: string, headers: Record<string, string> = withToken) =>
  ask(path, { method: 'POST', headers, body });
const line = JSON.stringify({ channel: 'C1', text: ' /claims list ' });

describe('the page', () => {
  test('is served with a strict policy', async () => {
    const { status, headers, text } = await ask('/?token=anything');
    expect([status, text]).toEqual([200, '<!doctype html>page']);
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test.each(['/other.js', '/../package.json', '/%2e%2e/package.json', '//etc/passwd'])(
    '%s is 404',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test('takes no POST', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(404);
  });
});

describe('the gate', () => {
  test.each(['/api/state', '/api/events', '/api/command', '/api/nothing'])(
    '%s needs the token',
    async (path) => {
      expect((await ask(path)).status).toBe(401);
      expect((await ask(path, { headers: { 'x-sandbox-token': 'wrong' } })).status).toBe(401);
      expect((await ask(`${path}?token=${token}`)).status).toBe(401);
    },
  );

  test.each(['evil.example', 'evil.example:4300', '127.0.0.1.evil.example', '192.168.0.1'])(
    'host %j is refused, token or not',
    async (host) => {
      expect((await ask('/', { headers: { host } })).status).toBe(403);
      expect((await ask('/api/state', { headers: { host, ...withToken } })).status).toBe(403);
    },
  );

  test.each(['localhost', 'localhost:9999', '127.0.0.1:80', '[::1]:4300'])(
    'host %j is let in',
    async (host) => {
      expect((await ask('/api/state', { headers: { host, ...withToken } })).status).toBe(200);
    },
  );

  test('another origin is refused, its own is let in', async () => {
    const own = `http://127.0.0.1:${server.port}`;
    expect((await post('/api/command', line, { ...withToken, origin: 'http://evil.example' })).status).toBe(
      403,
    );
    expect((await post('/api/command', line, { ...withToken, origin: 'null' })).status).toBe(403);
    expect((await post('/api/command', line, { ...withToken, origin: own })).status).toBe(200);
  });
});

describe('the API', () => {
  test('answers with the state', async () => {
    const { status, text } = await ask('/api/state', { headers: withToken });
    expect([status, JSON.parse(text)]).toEqual([200, state]);
  });

  test('hands typed lines and presses on', async () => {
    await post('/api/command', line);
    await post(
      '/api/action',
      JSON.stringify({ channel: 'C1', messageTs: '1.2', actionId: 'next', value: '2', x: 1 }),
    );
    expect(lines).toEqual([{ channel: 'C1', text: '/claims list' }]);
    expect(presses).toEqual([{ channel: 'C1', messageTs: '1.2', actionId: 'next', value: '2' }]);
  });

  test('gives files as downloads, with the token only', async () => {
    const { status, headers, text } = await ask('/api/file?id=F1', { headers: withToken });
    expect([status, text, headers['content-type']]).toEqual([200, '<script>', 'application/octet-stream']);
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''a%20%E2%80%9Cb%E2%80%9D.csv");
    expect((await ask('/api/file?id=F1')).status).toBe(401);
    expect((await ask('/api/file?id=F2', { headers: withToken })).status).toBe(404);
    expect((await ask('/api/file', { headers: withToken })).status).toBe(400);
  });

  test('hands on what is pressed in a modal and that it was closed', async () => {
    await post('/api/action', JSON.stringify({ viewId: 'V1', actionId: 'next', option: 'a' }));
    expect(presses).toEqual([{ viewId: 'V1', actionId: 'next', option: 'a' }]);
    await post('/api/close', JSON.stringify({ viewId: 'V1' }));
    expect(closed).toEqual([{ viewId: 'V1' }]);
    expect((await post('/api/close', '{"viewId":1}')).status).toBe(400);
    expect(closed).toHaveLength(1);
  });

  test.each([
    ['/api/command', '', 400, 'The request must be a JSON object.'],
    ['/api/command', '[1]', 400, 'The request must be a JSON object.'],
    ['/api/command', '{"channel":', 400, 'The request must be a JSON object.'],
    ['/api/command', '{"text":"a"}', 400, '"channel" must be a string.'],
    ['/api/command', '{"channel":"C1","text":" "}', 400, 'There is nothing to send.'],
    [
      '/api/command',
      `{"channel":"C1","text":"${'a'.repeat(4001)}"}`,
      400,
      'Slack takes at most 4000 characters',
    ],
    ['/api/action', '{"channel":"C1","messageTs":"1.2"}', 400, '"actionId" must be a string.'],
    ['/api/action', '{"channel":"C1","messageTs":"1.2","actionId":"gone"}', 404, 'This message is gone.'],
    ['/api/nothing', '{}', 404, 'There is no POST /api/nothing.'],
  ])('POST %s %s → %i', async (path, body, status, message) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error).toContain(message);
    expect(errors).toEqual([]);
  });

  test('refuses a large body with 413', async () => {
    const answer = await post('/api/command', `{"text":"${'a'.repeat(bodyLimit)}"}`);
    expect([answer.status, JSON.parse(answer.text).error]).toEqual([
      413,
      'The request is larger than 64 KiB.',
    ]);
  });

  test('tells the terminal of its own failures, not the page', async () => {
    const answer = await post('/api/command', '{"channel":"C1","text":"/fail"}');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('inner secret');
    expect(errors).toHaveLength(1);
  });

  test('streams the state, and again after changes, several of one moment once', async () => {
    const events = await new Promise<number>((resolve, reject) => {
      let text = '';
      const sent = request(
        { host: '127.0.0.1', agent: false, port: server.port, path: '/api/events', headers: withToken },
        (response) => {
          response.on('data', (chunk) => {
            if (text === '') for (let change = 0; change < 5; change += 1) tellChange();
            text += chunk;
          });
          setTimeout(() => {
            sent.destroy();
            resolve(text.split('\n\n').filter((event) => event.startsWith('data: {')).length);
          }, 200);
        },
      );
      sent.on('error', reject);
      sent.end();
    });
    expect(events).toBe(2);
  });
});

describe('the port', () => {
  test('is the next free one when the wanted one is taken', async () => {
    const taken = createServer();
    const other = createServer();
    const port = await listen(taken, 4350);
    const next = await listen(other, port);
    expect(next).toBeGreaterThan(port);
    taken.close();
    other.close();
  });
});
