import { inspect } from 'node:util';
import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from './logger.ts';
import { redactText } from './redact-text.ts';

/** Bolt's log lines through ours. Bolt joins several values into one line, response URLs among them: hence redacted. */
export function boltLogger(logger: Logger): BoltLogger {
  const log = logger.child({ from: 'bolt' });
  const line = (parts: readonly unknown[]) =>
    redactText(
      parts.map((part) => (typeof part === 'string' ? part : inspect(part, { depth: 2 }))).join(' '),
    );
  return {
    debug: (...parts: unknown[]) => {
      if (log.isLevelEnabled('debug')) log.debug(line(parts));
    },
    info: (...parts: unknown[]) => log.info(line(parts)),
    warn: (...parts: unknown[]) => log.warn(line(parts)),
    error: (...parts: unknown[]) => log.error(line(parts)),
    getLevel: () => boltLevel(logger),
    // The level is ours to set; Bolt only asks for it.
    setLevel: () => undefined,
    setName: () => undefined,
  };
}

function boltLevel(logger: Logger): LogLevel {
  if (logger.isLevelEnabled('debug')) return LogLevel.DEBUG;
  if (logger.isLevelEnabled('info')) return LogLevel.INFO;
  return logger.isLevelEnabled('warn') ? LogLevel.WARN : LogLevel.ERROR;
}
