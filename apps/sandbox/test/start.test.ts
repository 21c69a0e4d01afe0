import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { buildPage } from './build-page.ts';
import { runSandbox, type SandboxRun } from './run-sandbox.ts';

const runs: SandboxRun[] = [];
const run = (...input: Parameters<typeof runSandbox>) => {
  const started = runSandbox(...input);
  runs.push(started);
  return started;
};

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

// A new database takes seconds, and on a busy machine more of them.
const patience = 90_000;
const address = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=([\w-]+)/;

describe('npm start -- --once', () => {
  test(
    'prints every page with the speakers of the claims, plainly off a terminal',
    async () => {
      const once = run(['--once']);
      const { code } = await once.ended;
      const output = once.output();
      expect({ code, errors: once.errors() }).toEqual({ code: 0, errors: '' });

      expect(output).toContain('/claims kremlin-drone');
      for (const speaker of ['Dmitry Peskov', 'Volodymyr Zelensky', 'Antony Blinken'])
        expect(output).toContain(speaker);
      const pages = [...output.matchAll(/Page (\d+) of (\d+)/g)].map(([, page, of]) => [
        Number(page),
        Number(of),
      ]);
      const [, last = 0] = pages[0] ?? [];
      expect(last).toBeGreaterThan(1);
      expect(pages).toEqual(Array.from({ length: last }, (_, page) => [page + 1, last]));
      expect(output).not.toContain('\u001b');
      expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    },
    patience,
  );
});

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves the page until %s, then ends cleanly',
    async (signal) => {
      buildPage();
      const serving = run([], { PORT: '4500' });
      const [, port, token] = await serving.until(address);
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expect(await page.text()).toContain('<div id="root">');
      const state = await fetch(`http://127.0.0.1:${port}/api/state`, {
        headers: { 'x-sandbox-token': token ?? '' },
      });
      expect(await state.json()).toMatchObject({ commands: [{ command: '/claims' }] });
      // An open page must not hold the end up, and is let go of in order.
      const events = await fetch(`http://127.0.0.1:${port}/api/events`, {
        headers: { 'x-sandbox-token': token ?? '' },
      });
      expect(events.status).toBe(200);

      serving.child.kill(signal);
      // npm passes the signal on as well, so it may come twice.
      serving.child.kill(signal);
      expect(await serving.ended).toEqual({ code: 0, signal: null });
      expect(await events.text()).toMatch(/^data: \{/);
      expect(serving.errors()).toBe('');
    },
    patience,
  );

  test(
    'takes the next free port when the wanted one is taken, and says so',
    async () => {
      buildPage();
      const taken = createServer();
      await new Promise<void>((resolve) => taken.listen(4600, '127.0.0.1', resolve));
      const serving = run([], { PORT: '4600' });
      const [, port] = await serving.until(address);
      expect(Number(port)).toBeGreaterThan(4600);
      expect(serving.output()).toContain('Port 4600 is taken');
      taken.close();
    },
    patience,
  );

  test(
    'answers once beside a sandbox that is running on the same folder',
    async () => {
      buildPage();
      await run([], { PORT: '4800' }).until(address);
      const once = run(['--once']);
      expect(await once.ended).toEqual({ code: 0, signal: null });
      expect(once.output()).toContain('Dmitry Peskov');
    },
    patience,
  );

  test('says which step failed and why', async () => {
    const failing = run([], { PORT: 'http' });
    expect((await failing.ended).code).toBe(1);
    expect(failing.errors()).toBe(
      '\nStep failed: reading PORT. PORT must be a number from 1 to 65535, such as 4173; it is "http".\n',
    );
  });

  test('explains itself', async () => {
    const help = run(['--help']);
    expect((await help.ended).code).toBe(0);
    expect(help.output()).toContain('npm start -- --once');
  });
});
