import { expect, test } from 'vitest';
import { readRunOptions } from './run-options.ts';

test.each([
  [[], { role: 'all', drain: false }],
  [['--role=web'], { role: 'web', drain: false }],
  [['--role', 'scheduler'], { role: 'scheduler', drain: false }],
  [['--role=worker', '--drain'], { role: 'worker', drain: true }],
  [['-h', '--role=nothing'], 'help'],
])('%j', (args, options) => {
  expect(readRunOptions(args)).toEqual(options);
});

test.each([
  [['--role=boss'], '--role: expected all, web, worker, scheduler, got "boss"'],
  [['--drain'], '--drain: expected with --role=worker'],
  [['--drain', '--role=web'], '--drain: expected with --role=worker'],
  [['--rolle=web'], "Unknown option '--rolle'"],
  [['web'], "Unexpected argument 'web'. This command does not take positional arguments"],
])('%j is refused: %s', (args, problem) => {
  expect(readRunOptions(args)).toEqual({ problem: expect.stringContaining(problem) });
});
