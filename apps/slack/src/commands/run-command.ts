import { readList } from '../incidents/read-list.ts';
import { shortHelp } from '../views/help-screen.ts';
import { listScreen } from '../views/list-screen.ts';
import type { Message } from '../views/message.ts';
import type { CommandDeps } from './command.ts';
import { commands } from './commands.ts';

/** What was typed after `/claims` → the answer. Nothing typed gives a short help and the list. */
export async function runCommand(text: string, deps: CommandDeps): Promise<Message> {
  const typed = text.trim();
  if (typed === '') return listScreen(await readList(deps.library), 1, shortHelp(commands));
  const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(typed) ?? [];
  const named = commands.find((command) => command.name === name.toLowerCase());
  if (named !== undefined) return named.run({ ...deps, rest });
  const any = commands.find((command) => command.name === null);
  if (any === undefined) throw new Error('The table of commands has no row for an incident.');
  return any.run({ ...deps, rest: typed });
}
