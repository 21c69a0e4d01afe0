import { expect, test } from 'vitest';
import { boltLogger } from './bolt-logger.ts';
import { createLogger } from './logger.ts';
import { redactText } from './redact-text.ts';

test.each([
  ['token xoxb-12-34-abc here', 'token [token] here'],
  ['xapp-1-A1-22-f', '[token]'],
  ['{"response_url":"http://127.0.0.1:1/r/2"}', '{"response_url":"[redacted]"}'],
  [
    String.raw`"{\"response_url\":\"http://h/r\",\"a\":1}"`,
    String.raw`"{\"response_url\":\"[redacted]\",\"a\":1}"`,
  ],
  ['POST https://hooks.slack.com/commands/T1/2/x failed', 'POST [response url] failed'],
  ['wss://h/link/?ticket=abc&app_id=1', 'wss://h/link/?ticket=[redacted]&app_id=1'],
  [
    'Failed query: select $1\nparams: a whole\narticle\n    at query (x.ts:1)',
    'Failed query: select $1\n    at query (x.ts:1)',
  ],
  ['Failed query: select $1\nparams: a', 'Failed query: select $1'],
  ['nothing secret', 'nothing secret'],
])('%s', (line, redacted) => {
  expect(redactText(line)).toBe(redacted);
});

test('no secret reaches the log, by field, by error or by way of Bolt', () => {
  const lines: string[] = [];
  const logger = createLogger('debug', { write: (line) => lines.push(line) });
  const failure = Object.assign(new Error('with xoxb-hidden-1'), {
    headers: { authorization: 'xoxb-hidden-2' },
  });
  logger.info({ botToken: 'hidden-3', slack: { signingSecret: 'hidden-4' } }, 'start');
  logger.error({ err: failure }, 'failed');
  boltLogger(logger).error('a', { token: 'xoxb-hidden-5' }, failure);
  boltLogger(logger).debug('{"response_url":"http://h/hidden-6"}');
  expect(lines).toHaveLength(4);
  expect(lines.join('')).not.toContain('hidden');
});

test.each(['debug', 'info', 'warn', 'error'] as const)('Bolt sees the level %s', (level) => {
  expect(boltLogger(createLogger(level)).getLevel()).toBe(level);
});
