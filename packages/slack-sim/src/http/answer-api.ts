import type { IncomingMessage } from 'node:http';
import type { JsonObject } from '../json.ts';
import type { Workspace } from '../store/workspace.ts';
import { type Answer, refuse } from '../web-api/answer.ts';
import { authorise } from '../web-api/authorise.ts';
import { findMethod } from '../web-api/methods.ts';
import { readArguments } from './read-arguments.ts';

export interface Handled {
  readonly method: string;
  /** Without the token. */
  readonly args: JsonObject;
  readonly answer: Answer;
}

/** `/api/<method>`: the whole way from bytes to Slack's answer. */
export async function answerApi(
  workspace: Workspace,
  name: string,
  request: IncomingMessage,
  body: Buffer,
  query: URLSearchParams,
): Promise<Handled> {
  const method = findMethod(name);
  if (!method) return { method: name, args: {}, answer: refuse('unknown_method') };
  const read = await readArguments(request, body, query);
  if ('error' in read) return { method: name, args: {}, answer: refuse(read.error) };
  const { token: _, ...args } = read.args;
  const authorised = authorise(workspace, method, request.headers.authorization, read.args);
  const answer =
    'refused' in authorised ? authorised.refused : method.run({ workspace, app: authorised.app, args });
  return { method: name, args, answer };
}
