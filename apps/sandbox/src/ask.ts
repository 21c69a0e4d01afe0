import type { Interaction, SimMessage } from '@incident/slack-sim';
import { isForeign, objectIn, objectsIn, stringIn } from './foreign.ts';
import type { Workspace } from './start-workspace.ts';

const mostPages = 500;

/** Types a command in the terminal's name and presses the answer's own *Next* until there is none: the message, page by page. */
export async function* ask(workspace: Workspace, line: string): AsyncGenerator<SimMessage> {
  const { sim, terminal } = workspace;
  const channel = workspace.channels[0] ?? '';
  const [command = '', ...words] = line.split(' ');
  let message = await answerTo(
    await sim.command({ command, text: words.join(' '), user: terminal.id, channel }),
    line,
  );
  for (let page = 1; page <= mostPages; page += 1) {
    yield message;
    const next = findNext(message.blocks ?? []);
    if (!next) return;
    message = await answerTo(
      await sim.click({ user: terminal.id, channel, messageTs: message.ts, ...next }),
      `the button “${next.label}” on page ${page}`,
    );
  }
}

async function answerTo(interaction: Interaction, what: string): Promise<SimMessage> {
  if (interaction.error) throw new Error(`The app did not take ${what}: ${interaction.error}.`);
  const message = (await interaction.settled()).at(-1);
  if (!message) throw new Error(`The app took ${what} and sent no message.`);
  return message;
}

interface NextButton {
  readonly label: string;
  readonly actionId: string;
  readonly blockId?: string;
  readonly value?: string;
}

/** The button whose words start with "Next". */
function findNext(blocks: readonly unknown[]): NextButton | null {
  for (const block of blocks.filter(isForeign)) {
    for (const element of objectsIn(block.elements)) {
      const label = stringIn(objectIn(element.text).text);
      if (element.type !== 'button' || !/^next\b/i.test(label)) continue;
      return {
        label,
        actionId: stringIn(element.action_id),
        ...(typeof block.block_id === 'string' && { blockId: block.block_id }),
        ...(typeof element.value === 'string' && { value: element.value }),
      };
    }
  }
  return null;
}
