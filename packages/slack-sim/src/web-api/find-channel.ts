import { readString } from '../json.ts';
import type { SimChannel } from '../types.ts';
import { type Answer, refuse } from './answer.ts';
import type { Call } from './method.ts';

export type ChannelFound = { readonly channel: SimChannel } | { readonly refused: Answer };

/** The channel of the `channel` argument: an id, a `#name`, or a person's id for the direct conversation. */
export function findChannel({ workspace, app, args }: Call): ChannelFound {
  const wanted = readString(args, 'channel');
  if (wanted === undefined) return { refused: refuse('channel_not_found') };
  const { directory } = workspace;
  const byName = () => directory.channels().find(({ name }) => name === wanted.replace(/^#/, ''));
  const direct = () => (directory.user(wanted) ? directory.openDirect(app.botUserId, wanted) : undefined);
  const channel = directory.channel(wanted) ?? direct() ?? byName();
  if (!channel || hidden(channel, app.botUserId)) return { refused: refuse('channel_not_found') };
  return { channel };
}

/** As `findChannel`, for writing: the app must be a member and the channel alive. */
export function findWritableChannel(call: Call): ChannelFound {
  const found = findChannel(call);
  if ('refused' in found) return found;
  if (!found.channel.members.includes(call.app.botUserId)) return { refused: refuse('not_in_channel') };
  if (found.channel.isArchived) return { refused: refuse('is_archived') };
  return found;
}

/** A private channel does not exist for those outside it. */
function hidden(channel: SimChannel, botUserId: string): boolean {
  return channel.kind !== 'public' && !channel.members.includes(botUserId);
}
