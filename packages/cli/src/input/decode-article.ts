import { isUtf8 } from 'node:buffer';
import { CommandError } from '../command-error.ts';

/**
 * The text of an article: UTF-8, or UTF-16 that says so with a byte order mark. The mark is dropped, nothing else
 * changes: offsets point into this text. A NUL or a wrong byte is an error, not a guess.
 */
export function decodeArticle(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new CommandError(`${name} is empty (0 bytes)`);
  const text = decoderFor(bytes, name).decode(bytes);
  if (text.trim() === '') throw new CommandError(`${name} holds only white space`);
  return text;
}

function decoderFor(bytes: Uint8Array, name: string): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  const decoder = new TextDecoder('utf-8');
  if (bytes.includes(0)) throw new CommandError(`${name} ${describeZeros(bytes)}`);
  if (isUtf8(bytes)) return decoder;
  const text = decoder.decode(bytes);
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  throw new CommandError(`${name} is not valid UTF-8 (first wrong byte on line ${line}); save it as UTF-8`);
}

function describeZeros(bytes: Uint8Array): string {
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1))
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > bytes.length / 8 && Math.min(even, odd) === 0
    ? 'looks like UTF-16 without a byte order mark; save it as UTF-8'
    : 'is binary (it holds NUL bytes), not text';
}
