import {
  type Interaction,
  type SimMessage,
  type SimView,
  type SlackSim,
  startSlackSim,
} from '@incident/slack-sim';
import { pino } from 'pino';
import { type AppDeps, createApp } from '../src/app.ts';
import type { IncidentLibrary } from '../src/incidents/types.ts';

export const transports = ['HTTP', 'Socket Mode'] as const;

/** How something is pressed, where that matters. */
export interface Pressed {
  readonly by?: 'ana' | 'ben';
  readonly option?: string;
  /** The value of the button, where several have the same action. */
  readonly value?: string;
}

/** A local Slack with the real app in it, and Ana in a channel. */
export interface Scene {
  readonly sim: SlackSim;
  /** Where the app takes HTTP requests; null in Socket Mode. */
  readonly requestUrl: string | null;
  readonly signingSecret: string;
  type(text: string): Promise<Interaction>;
  /** Presses a button, or chooses an option of a menu; `at` tells buttons of the same kind apart. */
  click(message: SimMessage, actionId: string, how?: Pressed): Promise<Interaction>;
  /** What Ana sees in her direct messages with the app. */
  direct(): readonly SimMessage[];
  /** The modal that Ana sees on top. */
  modal(): SimView | null;
  /** What Ana sees, and what Ben beside her sees. */
  seen(by?: 'ana' | 'ben'): readonly SimMessage[];
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function startScene(
  transport: (typeof transports)[number],
  library: IncidentLibrary,
  clock: () => number = Date.now,
  desks: Pick<AppDeps, 'digests' | 'incidents'> = {},
): Promise<Scene> {
  const sim = await startSlackSim({ clock });
  const people = {
    ana: sim.addUser({ name: 'ana', tz: 'Europe/Berlin' }),
    ben: sim.addUser({ name: 'ben' }),
  };
  const channel = sim.addChannel({ name: 'newsroom', members: [people.ana.id, people.ben.id] });
  const socketMode = transport === 'Socket Mode';
  const keys = { botToken: 'xoxb-test', signingSecret: 'signing-secret' };
  const appToken = socketMode ? { appToken: 'xapp-test' } : {};
  const installed = sim.installApp({
    name: 'Incident Claims',
    commands: ['/claims'],
    channels: [channel.id],
    ...keys,
    ...appToken,
  });
  const app = createApp({
    library,
    ...desks,
    slack: { ...keys, ...appToken, apiUrl: sim.apiUrl, port: 0, socketMode },
    logger: pino({ level: 'silent' }),
    clock,
  });
  const { port } = await app.start();
  const requestUrl = port === undefined ? null : `http://127.0.0.1:${port}/slack/events`;
  installed.requestUrl = requestUrl;
  return {
    sim,
    requestUrl,
    signingSecret: keys.signingSecret,
    type: (text) => sim.command({ command: '/claims', text, user: people.ana.id, channel: channel.id }),
    click: (message, actionId, how = {}) =>
      sim.click({
        user: people[how.by ?? 'ana'].id,
        channel: channel.id,
        messageTs: message.ts,
        actionId,
        ...(how.option !== undefined && { selectedOption: how.option }),
        ...(how.value !== undefined && { value: how.value }),
      }),
    direct: () =>
      sim
        .channels()
        .filter(({ kind, members }) => kind === 'im' && members.includes(people.ana.id))
        .flatMap(({ id }) => sim.messages(id, people.ana.id)),
    modal: () => sim.views(people.ana.id).at(-1) ?? null,
    seen: (by = 'ana') => sim.messages(channel.id, people[by].id),
    stop: () => app.stop(),
    close: async () => {
      await app.stop();
      await sim.close();
    },
  };
}
