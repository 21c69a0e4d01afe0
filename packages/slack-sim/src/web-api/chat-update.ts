import { readStructure } from '../json.ts';
import { accept, refuse } from './answer.ts';
import { findMessage } from './find-message.ts';
import type { Method } from './method.ts';
import { readContent, updateLimits } from './read-content.ts';
import { showMessage } from './show-message.ts';

/** Fields that are left out keep their value: an update of the text alone keeps the blocks. */
export const chatUpdate: Method = {
  name: 'chat.update',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const found = findMessage(call, 'ts');
    if ('refused' in found) return found.refused;
    if (found.message.botId !== app.botId) return refuse('cant_update_message');
    const content = readContent(args, updateLimits);
    if ('refused' in content) return content.refused;

    const text =
      args.text === undefined && args.markdown_text === undefined ? found.message.text : content.text;
    const { blocks: _, ...withoutBlocks } = found.message;
    const emptied = Array.isArray(readStructure(args, 'blocks')) && content.blocks?.length === 0;
    const kept = emptied ? withoutBlocks : found.message;
    const { blocks: __, ...contentWithoutBlocks } = content;
    const message = workspace.messages.replace(
      { ...kept, ...(emptied ? contentWithoutBlocks : content), text, edited: true },
      { appId: app.id, interaction: null },
    );
    return accept({
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: showMessage(message),
    });
  },
};
