import { accept, refuse } from './answer.ts';
import { findMessage } from './find-message.ts';
import type { Method } from './method.ts';

export const chatDelete: Method = {
  name: 'chat.delete',
  token: 'bot',
  run(call) {
    const { workspace, app } = call;
    const found = findMessage(call, 'ts');
    if ('refused' in found) return found.refused;
    if (found.message.botId !== app.botId) return refuse('cant_delete_message');
    const { channel, ts } = workspace.messages.replace(
      { ...found.message, deleted: true },
      { appId: app.id, interaction: null },
    );
    return accept({ channel, ts });
  },
};
