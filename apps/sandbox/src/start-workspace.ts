import { randomBytes } from 'node:crypto';
import { articleFetcher, createApp, type Logger, manifest, type WorkspaceStore } from '@incident/slack-app';
import { type SlackSim, startSlackSim } from '@incident/slack-sim';
import { objectIn, objectsIn, stringIn } from './foreign.ts';
import type { KnownCommand } from './protocol.ts';

/** A local Slack with the real app installed, which it reaches over signed HTTP on loopback. */
export interface Workspace {
  readonly sim: SlackSim;
  readonly about: { readonly name: string; readonly description: string };
  readonly commands: readonly KnownCommand[];
  /** Ids of the channels the app is in. */
  readonly channels: readonly string[];
  /** The person at the page. */
  readonly you: { readonly id: string; readonly name: string };
  /** Who asks from the terminal, so that the page starts with an empty channel. */
  readonly terminal: { readonly id: string };
  stop(): Promise<void>;
}

const channelNames = ['newsroom', 'osint-desk'];

export async function startWorkspace(store: WorkspaceStore, logger: Logger): Promise<Workspace> {
  const sim = await startSlackSim();
  const you = sim.addUser({ name: 'You' });
  const terminal = sim.addUser({ name: 'Terminal' });
  const members = [you.id, terminal.id];
  const channels = channelNames.map((name) => sim.addChannel({ name, members }).id);

  const about = readAbout();
  const commands = readCommands();
  const botToken = `xoxb-${secret()}`;
  const signingSecret = secret();
  const app = sim.installApp({
    name: about.name,
    botToken,
    signingSecret,
    commands: commands.map(({ command }) => command),
    channels,
  });

  const fetcher = articleFetcher();
  const claims = createApp({
    library: store.library,
    digests: { store: store.digests, audit: store.audit },
    incidents: {
      create: store.createIncident,
      fetchArticle: fetcher.fetch,
      addArticle: store.addArticle,
      audit: store.audit,
    },
    slack: { botToken, signingSecret, apiUrl: sim.apiUrl, port: 0, socketMode: false },
    logger,
  });
  const { port } = await claims.start();
  app.requestUrl = `http://127.0.0.1:${port}/slack/events`;

  const stop = async () => {
    await claims.stop();
    await fetcher.close();
    await sim.close();
  };
  return { sim, about, commands, channels, you, terminal, stop };
}

function readAbout(): Workspace['about'] {
  const { name, description } = objectIn(objectIn(manifest).display_information);
  return { name: stringIn(name), description: stringIn(description) };
}

function readCommands(): KnownCommand[] {
  return objectsIn(objectIn(objectIn(manifest).features).slash_commands).map((command) => ({
    command: stringIn(command.command),
    description: stringIn(command.description),
    usageHint: stringIn(command.usage_hint),
  }));
}

function secret(): string {
  return randomBytes(16).toString('hex');
}
