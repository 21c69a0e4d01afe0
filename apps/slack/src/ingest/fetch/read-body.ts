import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RefusalError } from '../refusal.ts';

/** What is asked for; `deflate` is read when it comes all the same. */
export const acceptEncoding = 'gzip, br';

const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
} as const;

/** A server may pack its answer; packing it often is an attack. */
const mostCodings = 2;

/**
 * The body of a response, unpacked. Bytes are counted as they come out of the last decoder, so that a small body that
 * unpacks to a huge one stops at the limit.
 *
 * @param onExcess - `cut` keeps what came up to the limit, `refuse` throws a refusal
 */
export async function readBody(
  body: Readable,
  encoding: string | undefined,
  limit: number,
  onExcess: 'refuse' | 'cut' = 'refuse',
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(body, encoding)) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size <= limit) continue;
    if (onExcess === 'cut') break;
    throw new RefusalError('too-large', `expected at most ${inMegabytes(limit)} once unpacked, more came`);
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

function unpacked(body: Readable, header: string | undefined): AsyncIterable<Uint8Array> {
  const codings = (header ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (codings.length === 0) return body;
  if (codings.length > mostCodings) {
    throw new RefusalError(
      'bad-response',
      `expected a body packed once, it is packed ${codings.length} times`,
    );
  }
  // The last coding named was put on last.
  const streams = codings.toReversed().map((name) => {
    if (!isKnown(name)) {
      throw new RefusalError(
        'bad-response',
        `expected a body packed as ${acceptEncoding}, got ${name.slice(0, 40)}`,
      );
    }
    return decoders[name]();
  });
  // An error of one stream destroys them all and comes out of the last, which is the one that is read.
  const last = pipeline([body, ...streams], () => {});
  if (!(last instanceof Readable)) throw new TypeError('A pipeline of decoders ends in a readable stream.');
  return last;
}

function isKnown(name: string): name is keyof typeof decoders {
  return Object.hasOwn(decoders, name);
}

function inMegabytes(bytes: number): string {
  return bytes >= 1e6 ? `${Math.round(bytes / 1e5) / 10} MB` : `${bytes} bytes`;
}
