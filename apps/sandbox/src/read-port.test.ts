import { expect, test } from 'vitest';
import { readPort } from './read-port.ts';

test.each([
  [undefined, 4173],
  ['', 4173],
  ['8080', 8080],
])('%j is port %i', (given, port) => {
  expect(readPort(given)).toBe(port);
});

test.each(['http', '0', '70000', '80.5', '-1'])('%j is refused', (given) => {
  expect(() => readPort(given)).toThrow(`it is "${given}"`);
});
