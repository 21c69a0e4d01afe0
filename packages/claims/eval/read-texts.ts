import { readFileSync } from 'node:fs';

/** The texts of a file with one {"text": …} a line. */
export function readTexts(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
