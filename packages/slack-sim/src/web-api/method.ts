import type { JsonObject } from '../json.ts';
import type { Workspace } from '../store/workspace.ts';
import type { SimApp } from '../types.ts';
import type { Answer } from './answer.ts';

export interface Call {
  readonly workspace: Workspace;
  readonly app: SimApp;
  readonly args: JsonObject;
}

/** One Web API method: which token it takes and what it does. */
export interface Method {
  readonly name: string;
  readonly token: 'bot' | 'app';
  run(call: Call): Answer;
}
