import type { JsonObject } from '../json.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
}

export function accept(fields: JsonObject = {}): Answer {
  return { status: 200, headers: {}, body: { ok: true, ...fields } };
}

/** Slack refuses with status 200 and a word. */
export function refuse(error: string, fields: JsonObject = {}): Answer {
  return { status: 200, headers: {}, body: { ok: false, error, ...fields } };
}

export function rateLimited(seconds: number): Answer {
  return {
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { ok: false, error: 'ratelimited' },
  };
}
