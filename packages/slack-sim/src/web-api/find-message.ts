import { readString } from '../json.ts';
import type { SimMessage } from '../types.ts';
import { type Answer, refuse } from './answer.ts';
import { findChannel } from './find-channel.ts';
import type { Call } from './method.ts';

/** The message that `channel` and this timestamp argument name. Ephemeral ones cannot be named. */
export function findMessage(
  call: Call,
  field: 'ts' | 'message_ts',
): { readonly message: SimMessage } | { readonly refused: Answer } {
  const found = findChannel(call);
  if ('refused' in found) return found;
  const message = call.workspace.messages.find(found.channel.id, readString(call.args, field) ?? '');
  if (!message || message.ephemeralFor !== undefined) return { refused: refuse('message_not_found') };
  return { message };
}
