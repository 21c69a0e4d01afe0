import { useState } from 'react';
import type { ChannelMessage, PressedControl, SharedFile } from '../protocol.ts';
import { Avatar } from './avatar.tsx';
import { Blocks } from './blocks.tsx';
import type { Press } from './control.tsx';
import { FileCard } from './file-card.tsx';
import { fullTime, shortTime } from './message-time.ts';

interface MessageProps {
  readonly message: ChannelMessage;
  readonly channel: string;
  readonly onPress: (control: PressedControl) => Promise<void>;
  readonly onDownload: (file: SharedFile) => Promise<void>;
}

export function Message({ message, channel, onPress, onDownload }: MessageProps) {
  const [busy, setBusy] = useState(false);
  const press: Press = async (control) => {
    setBusy(true);
    await onPress({ ...control, channel, messageTs: message.ts });
    setBusy(false);
  };
  const blocks =
    message.blocks.length > 0
      ? message.blocks
      : message.text === ''
        ? []
        : [{ type: 'section', text: { type: 'mrkdwn', text: message.text } }];

  return (
    <article
      className={message.ephemeral ? 'message message-ephemeral' : 'message'}
      data-ts={message.ts}
      aria-busy={busy}
      aria-label={`${message.author.name}, ${shortTime(message.ts)}`}
    >
      {message.ephemeral && (
        <p className="message-private">
          <EyeIcon /> Only visible to you
        </p>
      )}
      <Avatar author={message.author} />
      <div className="message-body">
        <p className="message-head">
          <strong>{message.author.name}</strong>
          {message.author.kind === 'app' && <span className="app-badge">App</span>}
          <time dateTime={fullTime(message.ts)} title={fullTime(message.ts)}>
            {shortTime(message.ts)}
          </time>
        </p>
        <Blocks blocks={blocks} fallback={message.text} busy={busy} onPress={press} />
        {message.files.map((file) => (
          <FileCard key={file.id} file={file} onDownload={onDownload} />
        ))}
        {message.edited && message.author.kind === 'person' && (
          <span className="message-edited">(edited)</span>
        )}
      </div>
    </article>
  );
}

function EyeIcon() {
  return (
    <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true">
      <path
        d="M10 4.5C5.5 4.5 2.5 10 2.5 10s3 5.5 7.5 5.5 7.5-5.5 7.5-5.5-3-5.5-7.5-5.5Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <circle cx="10" cy="10" r="2.5" fill="currentColor" />
    </svg>
  );
}
