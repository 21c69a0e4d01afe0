import type { ResponseUrl } from '../store/response-url-store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { SimMessage } from '../types.ts';
import type { Content } from '../web-api/read-content.ts';

interface Manner {
  readonly public: boolean;
  readonly replace: boolean;
  readonly threadTs: string | null;
}

/** Posts what an app answers by ack or response_url, or puts it in place of the message that was clicked. */
export function postResponse(
  workspace: Workspace,
  url: ResponseUrl,
  content: Content,
  manner: Manner,
): SimMessage {
  const original =
    manner.replace && url.originTs !== null ? workspace.messages.find(url.channel, url.originTs) : null;
  if (original) {
    const { blocks: _, attachments: __, metadata: ___, ...kept } = original;
    return workspace.messages.replace({ ...kept, ...content, edited: true }, url);
  }
  const app = workspace.directory.app(url.appId);
  return workspace.messages.post(
    {
      ts: workspace.ids.ts(workspace.clock()),
      channel: url.channel,
      user: app?.botUserId ?? url.appId,
      ...(app ? { botId: app.botId, appName: app.name } : {}),
      ...content,
      ...(manner.public ? {} : { ephemeralFor: url.user }),
      ...(manner.threadTs === null ? {} : { threadTs: manner.threadTs }),
    },
    url,
  );
}
