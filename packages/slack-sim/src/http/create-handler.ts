import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerResponseUrl } from '../people/answer-response-url.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Fault } from '../types.ts';
import { answerApi } from './answer-api.ts';
import { answerUpload } from './answer-upload.ts';
import { readBody } from './read-body.ts';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a request is called in the log and in faults; Web API calls go by their method. */
const names: Readonly<Record<string, string>> = { response: 'response_url', upload: 'upload' };
const mostForCalls = 4 * 1024 * 1024;
const mostForUploads = 64 * 1024 * 1024;
const json = { 'content-type': 'application/json; charset=utf-8' };
const tooLarge: Reply = { status: 413, headers: {}, body: 'Request entity too large' };
const notFound: Reply = { status: 404, headers: {}, body: 'Not found' };

/** Everything the server answers over plain HTTP: the Web API, response_urls and uploads. */
export function createHandler(workspace: Workspace) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, area = '', ...rest] = url.pathname.split('/');
    const target = rest.join('/');
    const method = area === 'api' ? target : (names[area] ?? url.pathname);
    const body = await readBody(request, area === 'upload' ? mostForUploads : mostForCalls);

    const fault = workspace.faults.take(method);
    if (fault?.kind === 'error500') {
      note(workspace, method, {}, { status: 500, headers: {}, body: 'Internal error' }, fault);
      return send(response, { status: 500, headers: {}, body: 'Internal error' });
    }
    const { reply, args } = body
      ? await route(workspace, area, target, request, body, url.searchParams)
      : { reply: tooLarge, args: {} };
    note(workspace, method, args, reply, fault);
    if (fault?.kind === 'drop') return void request.socket.destroy();
    if (fault?.kind === 'delay') await wait(fault.ms ?? 1000);
    send(response, reply);
  };
}

async function route(
  workspace: Workspace,
  area: string,
  target: string,
  request: IncomingMessage,
  body: Buffer,
  query: URLSearchParams,
): Promise<{ readonly reply: Reply; readonly args: Record<string, unknown> }> {
  if (area === 'api') {
    const { args, answer } = await answerApi(workspace, target, request, body, query);
    const headers = { ...json, ...answer.headers };
    return { args, reply: { status: answer.status, headers, body: JSON.stringify(answer.body) } };
  }
  if (area === 'response') return answerResponseUrl(workspace, target, request.headers['content-type'], body);
  if (area !== 'upload') return { args: {}, reply: notFound };
  const { status, text } = await answerUpload(workspace, target.replace('v1/', ''), request, body);
  return { args: { length: body.length }, reply: { status, headers: {}, body: text } };
}

function note(
  workspace: Workspace,
  method: string,
  args: Record<string, unknown>,
  reply: Reply,
  fault: Fault | null,
): void {
  workspace.requests.push({
    method,
    args,
    at: workspace.clock(),
    status: reply.status,
    response: reply.headers['content-type'] === undefined ? reply.body : JSON.parse(reply.body),
    ...(fault ? { fault: fault.kind } : {}),
  });
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}
