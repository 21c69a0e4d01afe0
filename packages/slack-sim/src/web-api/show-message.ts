import type { JsonObject } from '../json.ts';
import { team } from '../store/workspace.ts';
import type { SimMessage } from '../types.ts';

/** A message as the Web API and payloads show it, all but its metadata. Blocks without a block_id are given one here. */
export function showMessage(message: SimMessage): JsonObject {
  const { ts, user, text, blocks, attachments, threadTs, botId, edited } = message;
  return {
    type: 'message',
    ts,
    user,
    text,
    team: team.id,
    ...(botId === undefined ? {} : { bot_id: botId }),
    ...(blocks === undefined ? {} : { blocks: nameBlocks(blocks) }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    ...(message.files === undefined
      ? {}
      : { files: message.files.map(({ id, name, title, size }) => ({ id, name, title, size })) }),
    ...(edited ? { edited: { user, ts } } : {}),
  };
}

/** Slack gives every block and every interactive element an id when the app did not. */
export function nameBlocks(blocks: readonly JsonObject[]): JsonObject[] {
  return blocks.map((block, index) => ({ ...block, block_id: block.block_id ?? `block${index}` }));
}
