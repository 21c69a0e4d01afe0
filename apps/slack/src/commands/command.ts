import type { IncidentLibrary } from '../incidents/types.ts';
import type { HelpRow } from '../views/help-screen.ts';
import type { Message } from '../views/message.ts';

/** What every command may use. */
export interface CommandDeps {
  readonly library: IncidentLibrary;
  /** The day of asking, as an ISO day; "2d" counts back from it. */
  readonly today: string;
}

/** What a subcommand gets to work with. */
export interface CommandInput extends CommandDeps {
  /** What was typed after the subcommand's name. */
  readonly rest: string;
}

/** One subcommand of `/claims`. */
export interface Command extends HelpRow {
  /** The first word that calls it; null for the one that takes any other word. */
  readonly name: string | null;
  run(input: CommandInput): Message | Promise<Message>;
}
