import { type Logger as BoltLogger, SocketModeReceiver } from '@slack/bolt';
import type { Transport } from './transport.ts';

/** Requests over a WebSocket that the app opens itself; no address of its own is needed. */
export function socketModeTransport(
  appToken: string,
  apiUrl: string | undefined,
  logger: BoltLogger,
): Transport {
  // Bolt's own retries stay on here, unlike for messages: opening a connection twice does no harm, and without them a
  // short network failure during a reconnect ends the process.
  const clientOptions = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  const receiver = new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } });
  return {
    receiver,
    start: async () => {
      await receiver.start();
      return {};
    },
    stop: async () => receiver.client.disconnect(),
  };
}
