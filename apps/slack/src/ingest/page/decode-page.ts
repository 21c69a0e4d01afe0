import { isUtf8 } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import iconv from 'iconv-lite';
import { RefusalError } from '../refusal.ts';

/** Encodings whose bytes can pass for UTF-8 and are not. */
const lookalikes: readonly string[] = ['UTF-16LE', 'UTF-16BE', 'ISO-2022-JP'];

/**
 * The bytes of a page → its text. Bytes that are UTF-8 are read so whatever was said of them (no other encoding looks
 * like it by chance); else by byte order mark, header, `<meta>`, and as windows-1252 when nothing was said.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const said = sniffHtmlEncoding(
    bytes,
    charset === undefined ? {} : { transportLayerEncodingLabel: charset },
  );
  if (isUtf8(bytes) && !lookalikes.includes(said)) return clean(new TextDecoder().decode(bytes));
  if (said === 'UTF-8') {
    const text = new TextDecoder().decode(bytes);
    return clean(mostlyBroken(text) ? iconv.decode(bytes, 'windows-1252') : text);
  }
  // Node's own decoder loses the “ ” – ’ of windows-1252 before version 22, so iconv-lite reads all of these.
  if (!iconv.encodingExists(said)) {
    throw new RefusalError('bad-charset', `expected a page in a known encoding, got ${said}`);
  }
  return clean(iconv.decode(bytes, said));
}

/** Calls itself UTF-8 and is not: more of its signs are broken than whole. A page cut inside a sign stays UTF-8. */
function mostlyBroken(text: string): boolean {
  const broken = text.match(/\u{FFFD}/gu)?.length ?? 0;
  const whole = text.match(/[\u{80}-\u{FFFC}]/gu)?.length ?? 0;
  return broken > whole;
}

/** NUL has no place in a page, and databases refuse it. */
function clean(text: string): string {
  return text.replace(/^\u{FEFF}/u, '').replaceAll('\0', '');
}
