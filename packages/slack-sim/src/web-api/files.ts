import { isObjectList, readString, readStructure } from '../json.ts';
import { accept, refuse } from './answer.ts';
import { findWritableChannel } from './find-channel.ts';
import type { Method } from './method.ts';

export const filesGetUploadUrl: Method = {
  name: 'files.getUploadURLExternal',
  token: 'bot',
  run({ workspace, app, args }) {
    const name = readString(args, 'filename');
    const length = Number(readString(args, 'length') ?? Number.NaN);
    if (name === undefined || !Number.isInteger(length) || length <= 0) return refuse('invalid_arguments');
    const id = workspace.files.expect(app.id, name, length);
    return accept({ upload_url: `${workspace.origin()}/upload/v1/${id}`, file_id: id });
  },
};

/** Shares the files in one message when a channel is named. */
export const filesCompleteUpload: Method = {
  name: 'files.completeUploadExternal',
  token: 'bot',
  run(call) {
    const { workspace, app, args } = call;
    const wanted = readStructure(args, 'files');
    if (!isObjectList(wanted) || wanted.length === 0) return refuse('invalid_arguments');
    const files = wanted.map((file) =>
      workspace.files.ready(app.id, readString(file, 'id') ?? '', readString(file, 'title')),
    );
    const ready = files.filter((file) => file !== null);
    if (ready.length < files.length) return refuse('file_not_found');

    const shared = args.channel ?? args.channel_id ?? args.channels;
    if (shared !== undefined) {
      const found = findWritableChannel({ ...call, args: { channel: shared } });
      if ('refused' in found) return found.refused;
      const threadTs = readString(args, 'thread_ts');
      workspace.messages.post(
        {
          ts: workspace.ids.ts(workspace.clock()),
          channel: found.channel.id,
          user: app.botUserId,
          botId: app.botId,
          appName: app.name,
          text: readString(args, 'initial_comment') ?? '',
          files: ready,
          ...(threadTs === undefined ? {} : { threadTs }),
        },
        { appId: app.id, interaction: null },
      );
    }
    workspace.files.complete(ready.map(({ id }) => id));
    return accept({ files: ready.map(({ id, title }) => ({ id, title })) });
  },
};
