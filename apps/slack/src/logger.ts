import { type DestinationStream, type Logger, pino } from 'pino';
import { redactText } from './redact-text.ts';

export type { Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const secretFields = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'responseUrl',
  'response_url',
  'authorization',
];

/** The log of the app: JSON lines, without secrets. */
export function createLogger(level: (typeof logLevels)[number], destination?: DestinationStream): Logger {
  const options = {
    level,
    redact: {
      paths: secretFields.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[redacted]',
    },
    serializers: { err: describeError },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** An error as it is logged: name, message and stack only; an error of an HTTP client also carries what it sent. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: redactText(String(error)) };
  return {
    type: error.name,
    message: redactText(error.message),
    ...('code' in error && { code: error.code }),
    ...(error.stack !== undefined && { stack: redactText(error.stack) }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
