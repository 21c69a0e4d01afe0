import { readString } from '../json.ts';
import { accept, refuse } from './answer.ts';
import { findWritableChannel } from './find-channel.ts';
import type { Method } from './method.ts';
import { postLimits, readContent } from './read-content.ts';

export const chatPostEphemeral: Method = {
  name: 'chat.postEphemeral',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const found = findWritableChannel(call);
    if ('refused' in found) return found.refused;
    const user = readString(args, 'user');
    if (user === undefined) return refuse('invalid_arguments');
    if (!found.channel.members.includes(user)) return refuse('user_not_in_channel');
    const content = readContent(args, postLimits);
    if ('refused' in content) return content.refused;
    const threadTs = readString(args, 'thread_ts');

    const { ts } = workspace.messages.post(
      {
        ts: workspace.ids.ts(workspace.clock()),
        channel: found.channel.id,
        user: app.botUserId,
        botId: app.botId,
        appName: app.name,
        ...content,
        ephemeralFor: user,
        ...(threadTs === undefined ? {} : { threadTs }),
      },
      { appId: app.id, interaction: null },
    );
    return accept({ message_ts: ts });
  },
};
