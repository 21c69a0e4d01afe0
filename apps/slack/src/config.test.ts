import { expect, test } from 'vitest';
import { readConfig, readStoreConfig } from './config.ts';

const http = { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_SIGNING_SECRET: 'secret' };

test.each([
  ['HTTP', http, { slack: { botToken: 'xoxb-1-a', signingSecret: 'secret', socketMode: false, port: 3000 } }],
  [
    'Socket Mode',
    { SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-b' },
    { slack: { botToken: 'xoxb-1-a', appToken: 'xapp-1-b', socketMode: true, port: 3000 } },
  ],
  [
    'a blank variable is absent',
    { ...http, SLACK_APP_TOKEN: ' ', PORT: '' },
    { slack: { socketMode: false, port: 3000 } },
  ],
  [
    'everything else',
    {
      ...http,
      PORT: '0',
      SLACK_API_URL: 'http://127.0.0.1:1/api/',
      DATABASE_URL: 'postgres://u:p@h/db',
      DATA_DIR: 'd',
      LOG_LEVEL: 'debug',
    },
    {
      slack: { port: 0, apiUrl: 'http://127.0.0.1:1/api/' },
      databaseUrl: 'postgres://u:p@h/db',
      dataDir: 'd',
      logLevel: 'debug',
    },
  ],
  ['defaults', http, { dataDir: '.data', logLevel: 'info' }],
])('%s', (_, env, config) => {
  expect(readConfig(env)).toMatchObject(config);
});

test.each([
  [{}, ['SLACK_BOT_TOKEN is missing', 'SLACK_SIGNING_SECRET is missing']],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN is missing']],
  [{ ...http, SLACK_BOT_TOKEN: 'xoxp-1' }, ['SLACK_BOT_TOKEN is malformed']],
  [{ ...http, SLACK_APP_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN is malformed']],
  [{ ...http, PORT: '70000', LOG_LEVEL: 'loud' }, ['PORT is malformed', 'LOG_LEVEL is malformed']],
  [{ ...http, PORT: '-1' }, ['PORT is malformed']],
  [{ ...http, SLACK_API_URL: 'https://slack.com/api' }, ['SLACK_API_URL is malformed']],
  [{ ...http, SLACK_API_URL: 'file:///api/' }, ['SLACK_API_URL is malformed']],
  [{ ...http, DATABASE_URL: 'mysql://h/db' }, ['DATABASE_URL is malformed']],
])('%j', (env, problems) => {
  const lines = message(env).split('\n').slice(1);
  expect(lines.map((line) => line.trim().split(':')[0])).toEqual(problems);
});

test.each([
  [{}, { dataDir: '.data', logLevel: 'info' }],
  [
    { DATABASE_URL: 'postgresql://h/db', DATA_DIR: ' ' },
    { databaseUrl: 'postgresql://h/db', dataDir: '.data', logLevel: 'info' },
  ],
  [
    { SLACK_BOT_TOKEN: 'not read here', DATA_DIR: 'd' },
    { dataDir: 'd', logLevel: 'info' },
  ],
])('the store alone: %j', (env, config) => {
  expect(readStoreConfig(env)).toEqual(config);
});

test('the store alone: what is malformed is named', () => {
  expect(() => readStoreConfig({ DATABASE_URL: 'h/db' })).toThrow(
    /DATABASE_URL is malformed: a PostgreSQL address/,
  );
});

test('no value is repeated, since some are secret', () => {
  expect(message({ SLACK_BOT_TOKEN: 'hunter2', SLACK_SIGNING_SECRET: 'a b' })).not.toMatch(/hunter2|a b/);
});

function message(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
}
