import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { ChannelMessage, ChannelState, PressedControl, SharedFile } from '../protocol.ts';
import { Message } from './message.tsx';

interface MessageListProps {
  readonly channel: ChannelState;
  readonly onPress: (control: PressedControl) => Promise<void>;
  readonly onDownload: (file: SharedFile) => Promise<void>;
  /** What stands above the first message. */
  readonly children: ReactNode;
}

/** The messages of a channel. A message that came or changed is brought into view from its first line. */
export function MessageList({ channel, onPress, onDownload, children }: MessageListProps) {
  const log = useRef<HTMLDivElement>(null);
  const seen = useRef<ReadonlyMap<string, string>>(new Map());

  useLayoutEffect(() => {
    const now = new Map(channel.messages.map((message) => [message.ts, JSON.stringify(message)]));
    const changed = channel.messages.findLast(({ ts }) => seen.current.get(ts) !== now.get(ts));
    seen.current = now;
    const element = changed && log.current?.querySelector(`[data-ts="${CSS.escape(changed.ts)}"]`);
    if (element && log.current) reveal(element, log.current);
  }, [channel]);

  return (
    <div className="message-scroll" ref={log}>
      {children}
      <div className="message-log" role="log" aria-live="polite" aria-label={`Messages in ${channel.name}`}>
        {threads(channel.messages).map(({ message, replies }) => (
          <div key={message.ts}>
            <Message message={message} channel={channel.id} onPress={onPress} onDownload={onDownload} />
            {replies.length > 0 && (
              <section className="thread" aria-label="Thread">
                {replies.map((reply) => (
                  <Message
                    key={reply.ts}
                    message={reply}
                    channel={channel.id}
                    onPress={onPress}
                    onDownload={onDownload}
                  />
                ))}
              </section>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** A message taller than the list is shown from its top, another to its end. */
function reveal(element: Element, list: Element): void {
  const tall = element.getBoundingClientRect().height > list.clientHeight;
  const block = tall ? 'start' : 'nearest';
  element.scrollIntoView({ block });
}

interface Thread {
  readonly message: ChannelMessage;
  readonly replies: readonly ChannelMessage[];
}

function threads(messages: readonly ChannelMessage[]): Thread[] {
  const roots = messages.filter(({ ts, threadTs }) => threadTs === undefined || threadTs === ts);
  const known = new Set(roots.map(({ ts }) => ts));
  // A reply whose first message is out of sight stands by itself.
  const orphans = messages.filter(
    ({ ts, threadTs }) => threadTs !== undefined && threadTs !== ts && !known.has(threadTs),
  );
  return [...roots, ...orphans].map((message) => ({
    message,
    replies: messages.filter(({ ts, threadTs }) => threadTs === message.ts && ts !== message.ts),
  }));
}
