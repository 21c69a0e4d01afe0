import { team } from '../store/workspace.ts';
import { accept } from './answer.ts';
import { findMessage } from './find-message.ts';
import type { Method } from './method.ts';

export const chatGetPermalink: Method = {
  name: 'chat.getPermalink',
  token: 'bot',
  run(call) {
    const found = findMessage(call, 'message_ts');
    if ('refused' in found) return found.refused;
    const { channel, ts, threadTs } = found.message;
    const thread = threadTs === undefined ? '' : `?thread_ts=${threadTs}&cid=${channel}`;
    const permalink = `https://${team.domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}${thread}`;
    return accept({ channel, permalink });
  },
};
