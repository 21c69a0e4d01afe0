import { createHash } from 'node:crypto';
import { pageScript } from '../src/export/html/page-script.ts';
import { pageStyle } from '../src/export/html/page-style.ts';

/** By these a page's policy knows its own script and style; they must stand in `src/export/html/page-hashes.ts`. */
export const pageHashes: Readonly<Record<'scriptHash' | 'styleHash', string>> = {
  scriptHash: hashOf(pageScript),
  styleHash: hashOf(pageStyle),
};

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
