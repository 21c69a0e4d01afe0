import { type JsonObject, readString } from '../json.ts';
import type { Workspace } from '../store/workspace.ts';
import type { SimApp } from '../types.ts';
import { type Answer, refuse } from './answer.ts';
import type { Method } from './method.ts';

/** The app a token belongs to: from `Authorization: Bearer`, else from the `token` argument. */
export function authorise(
  workspace: Workspace,
  method: Method,
  authorization: string | undefined,
  args: JsonObject,
): { readonly app: SimApp } | { readonly refused: Answer } {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? readString(args, 'token');
  if (token === undefined) return { refused: refuse('not_authed') };
  const kinds = { bot: 'botToken', app: 'appToken' } as const;
  const owner = (kind: 'bot' | 'app') => workspace.directory.apps().find((app) => app[kinds[kind]] === token);
  const app = owner(method.token);
  if (app) return { app };
  const other = owner(method.token === 'bot' ? 'app' : 'bot');
  return { refused: refuse(other ? 'not_allowed_token_type' : 'invalid_auth') };
}
