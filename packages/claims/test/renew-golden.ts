/** Writes the expected records of the seed articles: `npm run golden`. Read the difference before you commit it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawRecords } from './draw-records.ts';
import { goldenFolder, goldenName } from './golden-files.ts';
import { parseSeeds } from './seeds.ts';

mkdirSync(goldenFolder, { recursive: true });
for (const parsed of parseSeeds()) {
  writeFileSync(new URL(goldenName(parsed), goldenFolder), drawRecords(parsed));
  console.log(`packages/claims/test/golden/${goldenName(parsed)}: ${parsed.claims.length} claims`);
}
