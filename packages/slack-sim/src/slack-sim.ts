import type { DisconnectReason } from './delivery/socket-hub.ts';
import type { ClickInput } from './people/click.ts';
import type { CloseInput } from './people/close-view.ts';
import type { CommandInput } from './people/run-command.ts';
import type { SayInput } from './people/say.ts';
import type { EventInput } from './people/send-event.ts';
import type { SubmitInput } from './people/submit-view.ts';
import type { ChannelInput } from './store/directory.ts';
import type { FaultList } from './store/fault-list.ts';
import type {
  AppInput,
  Interaction,
  LoggedRequest,
  SimApp,
  SimChange,
  SimChannel,
  SimMessage,
  SimUser,
  SimView,
} from './types.ts';

/** A running simulated workspace: build its world, act as people, see what they see. */
export interface SlackSim {
  /** `http://127.0.0.1:PORT/api/`, for `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly port: number;

  addUser(user: { readonly id?: string; readonly name: string; readonly tz?: string }): SimUser;
  addChannel(channel: ChannelInput): SimChannel;
  installApp(app: AppInput): SimApp;
  /** Adds a person or an app's bot user to a channel. */
  join(channelId: string, member: string): SimChannel;
  archive(channelId: string): void;

  command(input: CommandInput): Promise<Interaction>;
  click(input: ClickInput): Promise<Interaction>;
  submitView(input: SubmitInput): Promise<Interaction>;
  closeView(input: CloseInput): Promise<Interaction>;
  event(input: EventInput): Promise<Interaction>;
  say(input: SayInput): SimMessage;

  /** In order, with the ephemeral messages meant for the viewer. */
  messages(channelId: string, viewer: string): SimMessage[];
  channels(): readonly SimChannel[];
  /** The modals a person has open, the one on top last. */
  views(user: string): SimView[];
  home(user: string, app: SimApp): SimView | null;
  /** Returns a function that stops listening. */
  onChange(listener: (change: SimChange) => void): () => void;

  /** Every HTTP request of an app, in order. */
  readonly requests: readonly LoggedRequest[];
  readonly faults: FaultList;
  /** Open Socket Mode connections. */
  connections(app: SimApp): number;
  /** Asks the app's Socket Mode connections to leave; says how many were asked. */
  disconnect(app: SimApp, reason?: DisconnectReason): number;
  /** Slack's url_verification of `app.requestUrl`. */
  verifyUrl(app: SimApp): Promise<boolean>;
  close(): Promise<void>;
}
