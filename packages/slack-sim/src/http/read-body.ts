import type { IncomingMessage } from 'node:http';

/** The whole body, or null when it is larger than allowed. The rest is then read and dropped. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const piece = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += piece.length;
    if (size <= most) chunks.push(piece);
  }
  return size <= most ? Buffer.concat(chunks) : null;
}
