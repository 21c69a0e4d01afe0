import type { IncidentLibrary } from '../incidents/types.ts';
import type { HelpRow } from '../views/help-screen.ts';
import type { Message } from '../views/message.ts';

/** What a subcommand gets to work with. */
export interface CommandInput {
  /** What was typed after the subcommand's name. */
  readonly rest: string;
  readonly library: IncidentLibrary;
}

/** One subcommand of `/claims`. */
export interface Command extends HelpRow {
  /** The first word that calls it; null for the one that takes any other word. */
  readonly name: string | null;
  run(input: CommandInput): Message | Promise<Message>;
}
