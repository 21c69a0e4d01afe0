import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import {
  type SimApp,
  type SimChannel,
  type SimUser,
  type SlackSim,
  type SlackSimOptions,
  startSlackSim,
} from '../src/index.ts';

export interface World {
  readonly sim: SlackSim;
  readonly user: SimUser;
  readonly channel: SimChannel;
  readonly app: SimApp;
}

/** One person and one app in one channel. */
export async function startWorld(options: SlackSimOptions = {}): Promise<World> {
  const sim = await startSlackSim(options);
  const user = sim.addUser({ name: 'ana', tz: 'Europe/Kyiv' });
  const channel = sim.addChannel({ name: 'general' });
  const app = sim.installApp({
    name: 'helper',
    botToken: 'xoxb-1',
    appToken: 'xapp-1',
    signingSecret: 'secret',
    commands: ['/hello'],
    channels: [channel.id],
  });
  return { sim, user, channel, app };
}

const quiet = { logLevel: LogLevel.ERROR };

/** An ordinary Bolt app over signed HTTP, on a free port of loopback. */
export async function startHttpBolt({ sim, app }: World, signingSecret = app.signingSecret): Promise<App> {
  const receiver = new HTTPReceiver({ signingSecret, ...quiet });
  const bolt = new App({
    token: app.botToken,
    receiver,
    clientOptions: { slackApiUrl: sim.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
    deferInitialization: true,
    ...quiet,
  });
  await bolt.init();
  const server = await receiver.start(0);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('expected a port');
  app.requestUrl = `http://127.0.0.1:${address.port}/slack/events`;
  return bolt;
}

/** An ordinary Bolt app over Socket Mode. */
export async function startSocketBolt({ sim, app }: World): Promise<App> {
  const bolt = new App({
    token: app.botToken,
    appToken: app.appToken ?? '',
    socketMode: true,
    clientOptions: { slackApiUrl: sim.apiUrl },
    ...quiet,
  });
  await bolt.start();
  return bolt;
}
