import { isObject, type JsonObject, parseJson, readFlag, readString } from '../json.ts';
import type { Workspace } from '../store/workspace.ts';
import { readContent, responseLimits } from '../web-api/read-content.ts';
import { postResponse } from './post-response.ts';

const json = { 'content-type': 'application/json; charset=utf-8' };

/** A POST to a response_url. Refusals carry a status, since `respond()` looks at nothing else. */
export function answerResponseUrl(
  workspace: Workspace,
  id: string,
  contentType: string | undefined,
  body: Buffer,
): {
  readonly args: JsonObject;
  readonly reply: { status: number; headers: Readonly<Record<string, string>>; body: string };
} {
  const args = readResponse(contentType, body.toString('utf8'));
  const answer = (status: number, error: string | null, more: JsonObject = {}) => ({
    args: args ?? {},
    reply: {
      status,
      headers: json,
      body: JSON.stringify(error ? { ok: false, error, ...more } : { ok: true }),
    },
  });
  const url = workspace.responseUrls.check(id);
  if (typeof url === 'string') return answer(404, url);
  if (!args) return answer(400, 'invalid_payload');

  if (readFlag(args, 'delete_original')) {
    workspace.responseUrls.use(id);
    const original = url.originTs === null ? null : workspace.messages.find(url.channel, url.originTs);
    if (original) workspace.messages.replace({ ...original, deleted: true }, url);
    return answer(200, null);
  }
  const content = readContent(args, responseLimits);
  if ('refused' in content) {
    const { ok: _, error, ...more } = content.refused.body;
    return answer(400, String(error), more);
  }
  workspace.responseUrls.use(id);
  const threadTs = readString(args, 'thread_ts');
  postResponse(workspace, url, content, {
    public: args.response_type === 'in_channel',
    replace: readFlag(args, 'replace_original'),
    threadTs: threadTs ?? null,
  });
  return answer(200, null);
}

function readResponse(contentType: string | undefined, text: string): JsonObject | null {
  const isForm = contentType?.startsWith('application/x-www-form-urlencoded') ?? false;
  const value = parseJson(isForm ? (new URLSearchParams(text).get('payload') ?? '') : text);
  return isObject(value) ? value : null;
}
