import type { SimMessage, SimView } from '@incident/slack-sim';
import { objectIn, objectsIn, stringIn } from './foreign.ts';
import type { ChannelMessage, InMessage, ModalState, SandboxState } from './protocol.ts';
import { Refusal } from './server/refusal.ts';
import type { Desk } from './server/serve-sandbox.ts';
import type { Workspace } from './start-workspace.ts';

const mostMessages = 200;

/** The workspace as the person at the page sees and uses it. */
export function createDesk(workspace: Workspace, suggestions: readonly string[]): Desk {
  const { sim, you, about, commands } = workspace;
  // Slack keeps no trace of a typed command. Here it stays above its answer: the page is for finding out what does what.
  const typed: { readonly channel: string; readonly message: ChannelMessage }[] = [];
  const channels = () =>
    sim
      .channels()
      .filter(
        ({ id, kind, members }) =>
          workspace.channels.includes(id) || (kind === 'im' && members.includes(you.id)),
      );

  const messagesOf = (channel: string): ChannelMessage[] => {
    const echoes = typed.filter((echo) => echo.channel === channel).map(({ message }) => message);
    const messages = [
      ...echoes,
      ...sim.messages(channel, you.id).map((message) => readMessage(message, you)),
    ];
    return messages.sort((a, b) => Number(a.ts) - Number(b.ts)).slice(-mostMessages);
  };

  const checkChannel = (channel: string) => {
    if (!channels().some(({ id }) => id === channel)) throw new Refusal(404, 'There is no such channel.');
  };

  const checkMessage = ({ channel, messageTs }: InMessage) => {
    checkChannel(channel);
    if (!sim.messages(channel, you.id).some(({ ts }) => ts === messageTs))
      throw new Refusal(404, 'This message is gone.');
  };
  const checkModal = (viewId: string) => {
    if (sim.views(you.id).at(-1)?.id !== viewId) throw new Refusal(404, 'This window is gone.');
  };

  return {
    state: (): SandboxState => ({
      workspace: 'Incident desk',
      you: you.name,
      app: about,
      commands,
      suggestions,
      channels: channels().map(({ id, name, kind }) => ({
        id,
        name: kind === 'im' ? about.name : name,
        direct: kind === 'im',
        messages: messagesOf(id),
      })),
      modal: readModal(sim.views(you.id).at(-1)),
    }),
    async type({ channel, text }) {
      checkChannel(channel);
      if (!text.startsWith('/')) {
        sim.say({ user: you.id, channel, text: escaped(text) });
        return;
      }
      typed.push({ channel, message: echo(text, you.name) });
      const [, command = text, rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
      // A command that fails or does not exist leaves Slackbot's note in the channel.
      await sim.command({ command, text: rest, user: you.id, channel });
    },
    async press({ actionId, blockId, value, option, ...where }) {
      if ('viewId' in where) checkModal(where.viewId);
      else checkMessage(where);
      const { error } = await sim.click({
        user: you.id,
        ...where,
        actionId,
        ...(blockId !== undefined && { blockId }),
        ...(value !== undefined && { value }),
        ...(option !== undefined && { selectedOption: option }),
      });
      if (error) throw new Refusal(502, `The app did not take that press (${error}).`);
    },
    file(id) {
      const messages = channels().flatMap((channel) => sim.messages(channel.id, you.id));
      const file = messages.flatMap(({ files }) => files ?? []).find((one) => one.id === id);
      if (file === undefined) throw new Refusal(404, 'There is no such file.');
      return { name: file.name, body: file.content };
    },
    async close({ viewId }) {
      checkModal(viewId);
      await sim.closeView({ user: you.id });
    },
    onChange: (listener) => sim.onChange(listener),
  };
}

function readModal(open: SimView | undefined): ModalState | null {
  if (open === undefined) return null;
  const { title, close, blocks } = open.view;
  return {
    id: open.id,
    title: stringIn(objectIn(title).text),
    close: stringIn(objectIn(close).text) || 'Cancel',
    blocks: objectsIn(blocks),
  };
}

function readMessage(message: SimMessage, you: Workspace['you']): ChannelMessage {
  const name = message.appName ?? you.name;
  return {
    ts: message.ts,
    ...(message.threadTs !== undefined && { threadTs: message.threadTs }),
    author: {
      kind: message.botId !== undefined ? 'app' : message.user === you.id ? 'person' : 'slack',
      name,
    },
    text: message.text,
    blocks: message.blocks ?? [],
    ephemeral: message.ephemeralFor !== undefined,
    edited: message.edited === true,
    files: (message.files ?? []).map(({ id, name: file, title, size }) => ({ id, name: file, title, size })),
  };
}

function echo(text: string, name: string): ChannelMessage {
  const ts = (Date.now() / 1000).toFixed(6);
  return {
    ts,
    author: { kind: 'person', name },
    text: escaped(text),
    blocks: [],
    ephemeral: true,
    edited: false,
    files: [],
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
