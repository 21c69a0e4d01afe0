// `npm run golden` renews test/golden from the views as they are now; what changed is for reading, not for trusting.
import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenViews } from './golden-views.ts';

const folder = new URL('./golden/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, view] of Object.entries(goldenViews))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(view, null, 2)}\n`);
