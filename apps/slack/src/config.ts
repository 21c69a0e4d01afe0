import { z } from 'zod';
import type { SlackConnection } from './app.ts';
import { logLevels } from './logger.ts';

/** Where what is stored is kept. */
export interface StoreConfig {
  /** A PostgreSQL server; without it the database is embedded. */
  readonly databaseUrl?: string;
  /** The folder of the embedded database. */
  readonly dataDir: string;
  readonly logLevel: (typeof logLevels)[number];
}

/** What `main.ts` runs with. */
export interface Config extends StoreConfig {
  readonly slack: SlackConnection;
}

/** Names every variable that is missing or malformed, each with what it is for. Values are not repeated: some are secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(`The environment is not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const purposes: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'the bot token of the app, "xoxb-…", from OAuth & Permissions; the app answers with it',
  SLACK_SIGNING_SECRET:
    'the signing secret of the app, from Basic Information; proves that HTTP requests come from Slack. With SLACK_APP_TOKEN (Socket Mode) it is not needed',
  SLACK_APP_TOKEN: 'the app-level token, "xapp-…", from Basic Information; turns on Socket Mode',
  PORT: 'the port for HTTP, a whole number from 0 to 65535; 3000 when absent',
  SLACK_API_URL: 'where the Web API is, an http(s) address that ends with "/api/"; Slack\'s own when absent',
  DATABASE_URL:
    'a PostgreSQL address, "postgres://user:password@host:5432/name"; without it the database is embedded, in DATA_DIR',
  LOG_LEVEL: `how much is logged, one of ${logLevels.join(', ')}; info when absent`,
};

const environment = z.object({
  SLACK_BOT_TOKEN: z.string().regex(/^(?:xoxe\.)?xoxb-[\w.-]+$/),
  SLACK_SIGNING_SECRET: z.string().regex(/^\S+$/).optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[\w.-]+$/)
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(3000),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/ })
    .endsWith('/api/')
    .optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment → the configuration. A variable set to nothing counts as absent. */
export function readConfig(env: Environment): Config {
  const given = withoutBlanks(env);
  const parsed = environment.safeParse(given);
  const wrong = wrongNames(parsed.error);
  if (given.SLACK_APP_TOKEN === undefined && given.SLACK_SIGNING_SECRET === undefined)
    wrong.add('SLACK_SIGNING_SECRET');
  if (!parsed.success || wrong.size > 0) throw complaint(wrong, given);
  const { data } = parsed;
  return {
    slack: {
      botToken: data.SLACK_BOT_TOKEN,
      socketMode: data.SLACK_APP_TOKEN !== undefined,
      port: data.PORT,
      ...(data.SLACK_SIGNING_SECRET !== undefined && { signingSecret: data.SLACK_SIGNING_SECRET }),
      ...(data.SLACK_APP_TOKEN !== undefined && { appToken: data.SLACK_APP_TOKEN }),
      ...(data.SLACK_API_URL !== undefined && { apiUrl: data.SLACK_API_URL }),
    },
    ...storeConfig(data),
  };
}

/** The part of the environment that says where the store is; for what works on the store without Slack. */
export function readStoreConfig(env: Environment): StoreConfig {
  const given = withoutBlanks(env);
  const parsed = environment.pick({ DATABASE_URL: true, DATA_DIR: true, LOG_LEVEL: true }).safeParse(given);
  if (!parsed.success) throw complaint(wrongNames(parsed.error), given);
  return storeConfig(parsed.data);
}

function storeConfig(
  data: Pick<z.infer<typeof environment>, 'DATABASE_URL' | 'DATA_DIR' | 'LOG_LEVEL'>,
): StoreConfig {
  return {
    ...(data.DATABASE_URL !== undefined && { databaseUrl: data.DATABASE_URL }),
    dataDir: data.DATA_DIR,
    logLevel: data.LOG_LEVEL,
  };
}

function withoutBlanks(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}

function wrongNames(error: z.ZodError | undefined): Set<string> {
  return new Set(error?.issues.map((issue) => String(issue.path[0])));
}

function complaint(wrong: ReadonlySet<string>, given: Environment): ConfigError {
  const problems = [...wrong].map((name) => {
    return `${name} is ${given[name] === undefined ? 'missing' : 'malformed'}: ${purposes[name]}.`;
  });
  return new ConfigError(problems);
}
