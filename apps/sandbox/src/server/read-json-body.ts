import type { IncomingMessage } from 'node:http';
import { type Foreign, isForeign } from '../foreign.ts';
import { Refusal } from './refusal.ts';

export const bodyLimit = 64 * 1024;

/** The body of a request as a JSON object, of at most 64 KiB. */
export async function readJsonBody(request: IncomingMessage): Promise<Foreign> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // Reading on without keeping anything lets the answer arrive before the connection closes.
    if (size <= bodyLimit) chunks.push(chunk);
    else if (size > 16 * bodyLimit) break;
  }
  if (size > bodyLimit) throw new Refusal(413, `The request is larger than ${bodyLimit / 1024} KiB.`);
  const body = parse(Buffer.concat(chunks).toString('utf8'));
  if (!isForeign(body)) throw new Refusal(400, 'The request must be a JSON object.');
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
