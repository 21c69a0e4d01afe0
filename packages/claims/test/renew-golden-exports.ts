// `npm run golden` also writes the expected exports anew. Look at the difference before you commit it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { golden, goldenFolder } from './golden-export.ts';

mkdirSync(goldenFolder, { recursive: true });
for (const [file, content] of Object.entries(golden)) writeFileSync(new URL(file, goldenFolder), content());
console.log(`${Object.keys(golden).length} files written. Look at the difference before you commit it.`);
