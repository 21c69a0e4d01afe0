/** Writes the table of countries: `npm run countries`. */
import { writeFileSync } from 'node:fs';
import { countriesFile, countryLines } from './country-lines.ts';

writeFileSync(new URL('../src/languages/en/countries.ts', import.meta.url), countriesFile(countryLines()));
console.log('packages/claims/src/languages/en/countries.ts is up to date.');
