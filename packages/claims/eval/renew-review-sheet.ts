/** Writes the lexicon's sheet for proofreaders: `npm run review-sheet`. */
import { writeFileSync } from 'node:fs';
import { en } from '../src/languages/en/index.ts';
import { reviewSheet } from './review-sheet.ts';

writeFileSync(new URL('../src/languages/en/review.md', import.meta.url), reviewSheet(en));
console.log('packages/claims/src/languages/en/review.md is up to date.');
