import { expect, test } from 'vitest';
import { InFlight } from './in-flight.ts';

test('nothing running is drained at once', async () => {
  expect(await new InFlight().drained(0)).toBe(true);
});

test('waits for work, failed work too', async () => {
  const inFlight = new InFlight();
  const { promise, reject } = deferred();
  const work = inFlight.track(() => promise);
  const drained = inFlight.drained(1000);
  expect(inFlight.running).toBe(1);
  reject(new Error('failed'));
  await expect(work).rejects.toThrow('failed');
  expect(await drained).toBe(true);
  expect(inFlight.running).toBe(0);
});

test('gives up after the limit', async () => {
  const inFlight = new InFlight();
  const { promise, resolve } = deferred();
  const work = inFlight.track(() => promise);
  expect(await inFlight.drained(5)).toBe(false);
  resolve();
  await work;
});

function deferred() {
  let resolve = () => {};
  let reject = (_error: Error) => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
