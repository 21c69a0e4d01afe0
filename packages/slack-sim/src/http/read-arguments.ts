import type { IncomingMessage } from 'node:http';
import { isObject, type JsonObject, parseJson } from '../json.ts';
import { readMultipart } from './read-multipart.ts';

/** Slack's words for a body it cannot read. */
export type BodyError =
  | 'invalid_form_data'
  | 'invalid_json'
  | 'json_not_object'
  | 'invalid_post_type'
  | 'missing_post_type';

type Read = { readonly args: JsonObject } | { readonly error: BodyError };

/** The arguments of a Web API call: of the query and of a form, multipart or JSON body. */
export async function readArguments(
  request: IncomingMessage,
  body: Buffer,
  query: URLSearchParams,
): Promise<Read> {
  const read = await readBodyArguments(request, body);
  return 'error' in read ? read : { args: { ...Object.fromEntries(query), ...read.args } };
}

async function readBodyArguments(request: IncomingMessage, body: Buffer): Promise<Read> {
  if (request.method === 'GET' || body.length === 0) return { args: {} };
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const text = () => body.toString('utf8');
  switch (type) {
    case undefined:
      return { error: 'missing_post_type' };
    case 'application/json':
      return readJson(text());
    case 'application/x-www-form-urlencoded':
    case 'text/plain':
      return readForm(text());
    case 'multipart/form-data': {
      const parts = await readMultipart(request.headers, body);
      return parts ? { args: { ...parts.fields } } : { error: 'invalid_form_data' };
    }
    default:
      return { error: 'invalid_post_type' };
  }
}

function readJson(text: string): Read {
  const value = parseJson(text);
  if (value === undefined) return { error: 'invalid_json' };
  return isObject(value) ? { args: value } : { error: 'json_not_object' };
}

/** A body that is JSON, or has no `=` at all, was not meant as a form. */
function readForm(text: string): Read {
  if (!text.includes('=') || isObject(parseJson(text))) return { error: 'invalid_form_data' };
  return { args: Object.fromEntries(new URLSearchParams(text)) };
}
