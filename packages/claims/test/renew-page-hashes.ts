// Part of `npm run golden`: writes the hashes by which a page allows its own script and style.
import { readFileSync, writeFileSync } from 'node:fs';
import { pageHashes } from './page-hashes.ts';

const file = new URL('../src/export/html/page-hashes.ts', import.meta.url);
let text = readFileSync(file, 'utf8');
for (const [name, hash] of Object.entries(pageHashes))
  text = text.replace(new RegExp(`(const ${name} = ')[^']*`), `$1${hash}`);
writeFileSync(file, text);
