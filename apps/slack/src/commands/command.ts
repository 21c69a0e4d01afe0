import type { DigestDesk } from '../digests/desk.ts';
import type { IncidentDesk } from '../incidents/incident-desk.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { HelpRow } from '../views/help-screen.ts';
import type { Message } from '../views/message.ts';
import type { Deliver } from './outgoing-file.ts';

/** What every command may use. */
export interface CommandDeps extends ScreenDeps {
  /** Who asks, and where. */
  readonly user: string;
  readonly channel: string;
  /** The moment of asking, in milliseconds. */
  readonly now: number;
  /** Both null where the app runs without a database. */
  readonly digests: DigestDesk | null;
  readonly incidents: IncidentDesk | null;
  readonly deliver: Deliver;
  /** Sends an answer before the last one, which the command returns: for work that takes a while. */
  readonly tell: (message: Message) => Promise<void>;
  /** Aborted when the app stops: what is still being fetched is given up. */
  readonly stopping: AbortSignal;
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
