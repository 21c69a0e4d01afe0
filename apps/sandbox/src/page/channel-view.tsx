import type { ChannelState, PressedControl, SandboxState, SharedFile } from '../protocol.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { Suggestions } from './suggestions.tsx';

interface ChannelViewProps {
  readonly channel: ChannelState;
  readonly state: SandboxState;
  readonly error: string | null;
  readonly onSend: (text: string) => Promise<void>;
  readonly onPress: (control: PressedControl) => Promise<void>;
  readonly onDownload: (file: SharedFile) => Promise<void>;
}

export function ChannelView({ channel, state, error, onSend, onPress, onDownload }: ChannelViewProps) {
  return (
    <main className="channel">
      <header className="channel-header">
        <h1>
          {!channel.direct && <span aria-hidden="true"># </span>}
          {channel.name}
        </h1>
      </header>
      <MessageList channel={channel} onPress={onPress} onDownload={onDownload}>
        <div className="welcome">
          <h2>
            {channel.direct ? '' : '# '}
            {channel.name}
          </h2>
          <p>
            This is a local stand-in for Slack with the real {state.app.name} app behind it. Nothing you type
            leaves this machine. Ask who says what about an incident:
          </p>
          <Suggestions suggestions={state.suggestions} onPick={onSend} />
        </div>
      </MessageList>
      <p className="channel-error" role="alert">
        {error}
      </p>
      <Composer channel={channel} state={state} onSend={onSend} />
    </main>
  );
}
