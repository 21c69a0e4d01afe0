/** What the page and the server of the sandbox say to one another. */

export interface SandboxState {
  readonly workspace: string;
  readonly you: string;
  readonly app: { readonly name: string; readonly description: string };
  /** The slash commands the app is installed with. */
  readonly commands: readonly KnownCommand[];
  /** Commands worth trying first. */
  readonly suggestions: readonly string[];
  readonly channels: readonly ChannelState[];
  /** The window that lies over the page; null when there is none. */
  readonly modal: ModalState | null;
}

/** A modal of the app, the one on top. */
export interface ModalState {
  readonly id: string;
  readonly title: string;
  readonly close: string;
  /** Block Kit as the app sent it. */
  readonly blocks: readonly unknown[];
}

export interface KnownCommand {
  readonly command: string;
  readonly description: string;
  readonly usageHint: string;
}

export interface ChannelState {
  readonly id: string;
  readonly name: string;
  /** Whether it is a conversation with the app alone. */
  readonly direct: boolean;
  readonly messages: readonly ChannelMessage[];
}

export interface ChannelMessage {
  readonly ts: string;
  readonly threadTs?: string;
  readonly author: Author;
  /** What is shown when there are no blocks. */
  readonly text: string;
  /** Block Kit as the app sent it. */
  readonly blocks: readonly unknown[];
  readonly ephemeral: boolean;
  readonly edited: boolean;
  readonly files: readonly SharedFile[];
}

/** A file in a message; GET /api/file?id=… gives its bytes. */
export interface SharedFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** In bytes. */
  readonly size: number;
}

export interface Author {
  readonly kind: 'person' | 'app' | 'slack';
  readonly name: string;
}

/** POST /api/command: a line typed into a channel. */
export interface TypedLine {
  readonly channel: string;
  readonly text: string;
}

/** POST /api/action: a button pressed or an option chosen, in a message or in the modal. */
export type PressedControl = Pressed & (InMessage | InModal);

export interface InMessage {
  readonly channel: string;
  readonly messageTs: string;
}

export interface InModal {
  readonly viewId: string;
}

/** POST /api/close: the modal on top was closed. */
export interface ClosedModal {
  readonly viewId: string;
}

export interface Pressed {
  readonly actionId: string;
  readonly blockId?: string;
  readonly value?: string;
  /** The value of the chosen option. */
  readonly option?: string;
}
