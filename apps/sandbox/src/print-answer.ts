import { ask } from './ask.ts';
import type { Workspace } from './start-workspace.ts';
import type { Sheet } from './terminal/paint.ts';
import { renderBlocks } from './terminal/render-blocks.ts';

/** Asks the app and prints every page of the answer as it comes. */
export async function printAnswer(
  workspace: Workspace,
  line: string,
  sheet: Sheet,
  print: (line: string) => void,
): Promise<void> {
  const { colors } = sheet;
  print(`${colors.bold(workspace.about.name)} answers ${colors.cyan(line)}:`);
  for await (const message of ask(workspace, line)) {
    const lines = renderBlocks(
      message.blocks ?? [{ type: 'section', text: { type: 'mrkdwn', text: message.text } }],
      sheet,
    );
    print('');
    for (const each of lines) print(each);
  }
}
