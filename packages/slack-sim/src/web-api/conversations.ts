import { type JsonObject, readFlag, readString } from '../json.ts';
import type { SimChannel, SimMessage } from '../types.ts';
import { accept, refuse } from './answer.ts';
import { findChannel } from './find-channel.ts';
import type { Method } from './method.ts';
import { showMessage } from './show-message.ts';

function showChannel(channel: SimChannel, botUserId: string): JsonObject {
  const direct = channel.kind === 'im';
  return {
    id: channel.id,
    ...(direct ? { user: channel.members.find((id) => id !== botUserId) } : { name: channel.name }),
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: direct,
    is_private: channel.kind !== 'public',
    is_archived: channel.isArchived,
    is_member: channel.members.includes(botUserId),
  };
}

export const conversationsInfo: Method = {
  name: 'conversations.info',
  token: 'bot',
  run(call) {
    const found = findChannel(call);
    return 'refused' in found
      ? found.refused
      : accept({ channel: showChannel(found.channel, call.app.botUserId) });
  },
};

/** Direct conversations with one person. */
export const conversationsOpen: Method = {
  name: 'conversations.open',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const users = readString(args, 'users')?.split(',') ?? [];
    const [user] = users;
    if (user === undefined) {
      const found = findChannel(call);
      return 'refused' in found ? found.refused : accept({ channel: { id: found.channel.id } });
    }
    if (users.length > 1) return refuse('method_not_supported_for_channel_type');
    if (!workspace.directory.user(user)) return refuse('user_not_found');
    const { id } = workspace.directory.openDirect(app.botUserId, user);
    return accept({ channel: { id } });
  },
};

const longestPage = 999;

/** Newest first, with metadata if asked for, without threads' replies and without ephemeral messages. */
export const conversationsHistory: Method = {
  name: 'conversations.history',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const found = findChannel(call);
    if ('refused' in found) return found.refused;
    if (!found.channel.members.includes(app.botUserId)) return refuse('not_in_channel');
    const withMetadata = readFlag(args, 'include_all_metadata');
    const show = (message: SimMessage) => ({
      ...showMessage(message),
      ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
    });
    const oldest = Number(readString(args, 'oldest') ?? 0);
    const limit = Math.min(Number(readString(args, 'limit') ?? 100), longestPage);
    const messages = workspace.messages
      .visible(found.channel.id, app.botUserId)
      .filter(({ ts, threadTs }) => Number(ts) > oldest && (threadTs === undefined || threadTs === ts))
      .reverse();
    return accept({ messages: messages.slice(0, limit).map(show), has_more: messages.length > limit });
  },
};
