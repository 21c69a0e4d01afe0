import type { IncomingMessage } from 'node:http';
import type { Workspace } from '../store/workspace.ts';
import { readMultipart } from './read-multipart.ts';

/** The upload URL takes the bare bytes or one file of a form. */
export async function answerUpload(
  workspace: Workspace,
  id: string,
  request: IncomingMessage,
  body: Buffer,
): Promise<{ readonly status: number; readonly text: string }> {
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data') ?? false;
  const parts = isForm ? await readMultipart(request.headers, body) : null;
  const content = isForm ? parts?.files[0]?.content : body;
  if (!content || !workspace.files.receive(id, content)) return { status: 400, text: 'upload refused' };
  return { status: 200, text: `OK - ${content.length}` };
}
