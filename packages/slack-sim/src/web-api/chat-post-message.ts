import { readString } from '../json.ts';
import { accept, rateLimited, refuse } from './answer.ts';
import { findWritableChannel } from './find-channel.ts';
import type { Method } from './method.ts';
import { postLimits, readContent } from './read-content.ts';
import { showMessage } from './show-message.ts';

const timestamp = /^\d+\.\d{6}$/;

export const chatPostMessage: Method = {
  name: 'chat.postMessage',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const found = findWritableChannel(call);
    if ('refused' in found) return found.refused;
    const threadTs = readString(args, 'thread_ts');
    if (threadTs !== undefined && !timestamp.test(threadTs)) return refuse('invalid_thread_ts');
    const content = readContent(args, postLimits);
    if ('refused' in content) return content.refused;
    const wait = workspace.limiter.take(`${app.id} ${found.channel.id}`);
    if (wait > 0) return rateLimited(wait);

    const message = workspace.messages.post(
      {
        ts: workspace.ids.ts(workspace.clock()),
        channel: found.channel.id,
        user: app.botUserId,
        botId: app.botId,
        appName: app.name,
        ...content,
        ...(threadTs === undefined ? {} : { threadTs }),
      },
      { appId: app.id, interaction: null },
    );
    return accept({ channel: message.channel, ts: message.ts, message: showMessage(message) });
  },
};
