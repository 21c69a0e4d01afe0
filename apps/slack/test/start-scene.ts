import { type Interaction, type SimMessage, type SlackSim, startSlackSim } from '@incident/slack-sim';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import type { IncidentLibrary } from '../src/incidents/types.ts';

export const transports = ['HTTP', 'Socket Mode'] as const;

/** A local Slack with the real app in it, and Ana in a channel. */
export interface Scene {
  readonly sim: SlackSim;
  /** Where the app takes HTTP requests; null in Socket Mode. */
  readonly requestUrl: string | null;
  readonly signingSecret: string;
  type(text: string): Promise<Interaction>;
  click(message: SimMessage, actionId: string): Promise<Interaction>;
  /** What Ana sees, and what Ben beside her sees. */
  seen(by?: 'ana' | 'ben'): readonly SimMessage[];
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function startScene(
  transport: (typeof transports)[number],
  library: IncidentLibrary,
): Promise<Scene> {
  const sim = await startSlackSim();
  const people = { ana: sim.addUser({ name: 'ana' }), ben: sim.addUser({ name: 'ben' }) };
  const channel = sim.addChannel({ name: 'newsroom', members: [people.ana.id, people.ben.id] });
  const socketMode = transport === 'Socket Mode';
  const keys = { botToken: 'xoxb-test', signingSecret: 'signing-secret' };
  const appToken = socketMode ? { appToken: 'xapp-test' } : {};
  const installed = sim.installApp({ name: 'Incident Claims', commands: ['/claims'], ...keys, ...appToken });
  const app = createApp({
    library,
    slack: { ...keys, ...appToken, apiUrl: sim.apiUrl, port: 0, socketMode },
    logger: pino({ level: 'silent' }),
  });
  const { port } = await app.start();
  const requestUrl = port === undefined ? null : `http://127.0.0.1:${port}/slack/events`;
  installed.requestUrl = requestUrl;
  return {
    sim,
    requestUrl,
    signingSecret: keys.signingSecret,
    type: (text) => sim.command({ command: '/claims', text, user: people.ana.id, channel: channel.id }),
    click: (message, actionId) =>
      sim.click({ user: people.ana.id, channel: channel.id, messageTs: message.ts, actionId }),
    seen: (by = 'ana') => sim.messages(channel.id, people[by].id),
    stop: () => app.stop(),
    close: async () => {
      await app.stop();
      await sim.close();
    },
  };
}
