import { createServer, type Server } from 'node:http';
import { type DisconnectReason, SocketHub } from './delivery/socket-hub.ts';
import { verifyUrl } from './delivery/verify-url.ts';
import { createHandler } from './http/create-handler.ts';
import { click } from './people/click.ts';
import { closeView } from './people/close-view.ts';
import { runCommand } from './people/run-command.ts';
import { say } from './people/say.ts';
import { sendEvent } from './people/send-event.ts';
import { submitView } from './people/submit-view.ts';
import type { SlackSim } from './slack-sim.ts';
import { createWorkspace } from './store/workspace.ts';
import type { SlackSimOptions } from './types.ts';

const patience = 500;

/**
 * Starts a local Slack. Give `apiUrl` to an app as `clientOptions.slackApiUrl`.
 * @example const sim = await startSlackSim();
 *   const user = sim.addUser({ name: 'ana' });
 *   const channel = sim.addChannel({ name: 'general' });
 */
export async function startSlackSim(options: SlackSimOptions = {}): Promise<SlackSim> {
  const host = options.host ?? '127.0.0.1';
  let origin = '';
  const workspace = createWorkspace(options, () => origin);
  const hub = new SocketHub(workspace);
  const handle = createHandler(workspace);
  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end('{"ok":false,"error":"internal_error"}');
    });
  });
  server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head));
  const port = await listen(server, host, options.port ?? 0);
  origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

  const { directory, messages, views, feed, faults, requests } = workspace;
  return {
    apiUrl: `${origin}/api/`,
    port,
    requests,
    faults,
    addUser: (user) => directory.addUser(user),
    addChannel: (channel) => directory.addChannel(channel),
    installApp: (app) => directory.installApp(app),
    join: (channel, member) => directory.join(channel, member),
    archive: (channel) => directory.archive(channel),
    command: (input) => runCommand(workspace, hub, input),
    click: async (input) => click(workspace, hub, input),
    submitView: async (input) => submitView(workspace, hub, input),
    closeView: (input) => closeView(workspace, hub, input),
    event: async (input) => sendEvent(workspace, hub, input),
    say: (input) => say(workspace, input),
    messages: (channel, viewer) => messages.visible(channel, viewer),
    channels: () => directory.channels(),
    views: (user) => [...views.stack(user)],
    home: (user, app) => views.home(user, app.id),
    onChange: (listener) =>
      feed.listen(({ kind, channel, user }) =>
        listener({
          kind,
          ...(channel === undefined ? {} : { channel }),
          ...(user === undefined ? {} : { user }),
        }),
      ),
    connections: (app) => hub.connected(app.id),
    disconnect: (app, reason: DisconnectReason = 'refresh_requested') => hub.disconnect(app.id, reason),
    verifyUrl: (app) => verifyUrl(app, workspace.ackTimeout),
    close: () => close(server, hub),
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Requests on their way are answered first, if that does not take long. */
async function close(server: Server, hub: SocketHub): Promise<void> {
  await hub.close();
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
