import type { Server } from 'node:http';
import { type Logger as BoltLogger, HTTPReceiver } from '@slack/bolt';
import type { Transport } from './transport.ts';

const oneMegabyte = 1024 * 1024;

/** Signed requests at `/slack/events`. Bolt answers 401 to a wrong or old signature and 413 to a body over 1 MB. */
export function httpTransport(signingSecret: string, port: number, logger: BoltLogger): Transport {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    logger,
    bodyLimit: oneMegabyte,
    // Bolt's own answers 500 to a path that is no URL (`//`), and logs every scan of a stranger as an error.
    dispatchErrorHandler: ({ request, response }) => {
      logger.debug(`no such address: ${request.method} ${request.url}`);
      response.writeHead(404).end();
    },
  });
  let server: Server | undefined;
  return {
    receiver,
    start: async () => {
      server = await receiver.start(port);
      const address = server.address();
      return typeof address === 'object' && address !== null ? { port: address.port } : {};
    },
    stop: async () => {
      if (server === undefined) return;
      // Kept-alive connections would hold the server open for seconds after their last answer.
      const sweep = setInterval(() => server?.closeIdleConnections(), 50);
      await receiver.stop().finally(() => clearInterval(sweep));
    },
  };
}
