import { isUtf8 } from 'node:buffer';

/** The text of an article file, or why it cannot be read as text. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * Bytes → text. UTF-8, or UTF-16 that says so with a byte order mark. The mark itself is dropped here, before any
 * offset exists; nothing else changes, line ends (CRLF) included, because offsets point into this text for ever.
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'is empty (0 bytes)' };
  const encoding = markedEncoding(bytes);
  const text = encoding === 'utf-8' ? decodeUtf8(bytes) : { text: new TextDecoder(encoding).decode(bytes) };
  if ('text' in text && text.text.trim() === '') return { problem: 'holds only white space' };
  return text;
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const zeros = countZeros(bytes);
  if (Math.max(zeros.even, zeros.odd) > bytes.length / 8 && Math.min(zeros.even, zeros.odd) === 0) {
    return { problem: 'looks like UTF-16 without a byte order mark; save it as UTF-8' };
  }
  if (zeros.even + zeros.odd > 0) return { problem: 'is binary (it holds NUL bytes), not text' };
  // TextDecoder drops the mark EF BB BF, as asked for above.
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return { text };
  const line = text.slice(0, text.indexOf('\u{FFFD}')).split('\n').length;
  return { problem: `is not valid UTF-8 (first wrong byte on line ${line}); save it as UTF-8` };
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}
