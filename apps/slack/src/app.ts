import { App } from '@slack/bolt';
import { boltLogger } from './bolt-logger.ts';
import { type Audit, digestDesk, lookForDigests } from './digests/desk.ts';
import { digestClock } from './digests/digest-clock.ts';
import type { DigestStore } from './digests/types.ts';
import { InFlight } from './in-flight.ts';
import type { IncidentDesk } from './incidents/incident-desk.ts';
import type { IncidentLibrary } from './incidents/types.ts';
import { registerListeners } from './listeners/register-listeners.ts';
import { type Failure, reportError } from './listeners/report-error.ts';
import type { Logger } from './logger.ts';
import { httpTransport } from './transports/http-transport.ts';
import { socketModeTransport } from './transports/socket-mode-transport.ts';
import type { Transport } from './transports/transport.ts';

/** How the app reaches Slack and Slack the app. */
export interface SlackConnection {
  readonly botToken: string;
  /** Needed over HTTP. */
  readonly signingSecret?: string;
  /** Needed in Socket Mode. */
  readonly appToken?: string;
  /** Slack's own when absent; ends with `/api/`. */
  readonly apiUrl?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly socketMode: boolean;
}

/** Everything the app needs from outside. It reads no environment and opens nothing before `start`. */
export interface AppDeps {
  readonly library: IncidentLibrary;
  /** Where digests are kept; without it there are none. */
  readonly digests?: { readonly store: DigestStore; readonly audit: Audit };
  /** What makes new incidents; without it there are none. */
  readonly incidents?: IncidentDesk;
  readonly slack: SlackConnection;
  readonly logger: Logger;
  /** Milliseconds; what "2d" counts back from, and for the durations in the log. */
  readonly clock?: () => number;
}

export interface ClaimsApp {
  /** Signs in to Slack, then takes requests. Rejects with a message that says what to check. */
  start(): Promise<{ readonly port?: number }>;
  /** Takes no more requests and waits for the work in flight. */
  stop(): Promise<void>;
  readonly bolt: App;
}

const drainLimit = 10_000;

/** Wires the app; starts nothing. */
export function createApp(deps: AppDeps): ClaimsApp {
  const { library, digests, incidents = null, slack, logger, clock = Date.now } = deps;
  const log = boltLogger(logger);
  const inFlight = new InFlight();
  const stopping = new AbortController();
  const transport = createTransport(slack, logger);
  const report = reportError(logger);
  const bolt = new App({
    token: slack.botToken,
    receiver: transport.receiver,
    logger: log,
    logLevel: log.getLevel(),
    // A message whose answer was lost may have been posted: never send it again blindly.
    clientOptions: {
      ...(slack.apiUrl === undefined ? {} : { slackApiUrl: slack.apiUrl }),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    },
    convoStore: false,
    deferInitialization: true,
    extendedErrorHandler: true,
  });
  bolt.use(({ next }) => inFlight.track(next));
  const { client } = bolt;
  const desk = digests === undefined ? null : digestDesk(digests, { client, clock, logger });
  registerListeners(bolt, { library, digests: desk, incidents, logger, clock, stopping: stopping.signal });
  const digestsDue = digestClock(() => inFlight.track(() => lookForDigests(desk, client, logger)));
  bolt.error((failure: Failure) => inFlight.track(() => report(failure)));
  return {
    bolt,
    start: async () => {
      await doing('Signing in to Slack with the bot token', () => bolt.init());
      const started = await doing(
        slack.socketMode ? 'Opening the Socket Mode connection' : 'Listening for Slack',
        transport.start,
      );
      if (desk !== null) digestsDue.start();
      return started;
    },
    stop: async () => {
      digestsDue.stop();
      stopping.abort();
      const stopped = transport.stop();
      const ended = await inFlight.drained(drainLimit);
      if (!ended) logger.warn({ running: inFlight.running }, 'stopping although work is still running');
      await stopped;
      await inFlight.drained(drainLimit);
    },
  };
}

function createTransport(slack: SlackConnection, logger: Logger): Transport {
  const log = boltLogger(logger);
  if (slack.socketMode) return socketModeTransport(required(slack.appToken, 'appToken'), slack.apiUrl, log);
  return httpTransport(required(slack.signingSecret, 'signingSecret'), slack.port ?? 3000, log);
}

function required(value: string | undefined, name: string): string {
  if (value === undefined) throw new TypeError(`createApp: expected slack.${name}, got nothing.`);
  return value;
}

async function doing<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${what} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
