import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { scriptHash, styleHash } from '../src/export/html/page-hashes.ts';
import { damIncident } from './dam-incident.ts';
import { golden, goldenFolder } from './golden-export.ts';
import { pageHashes } from './page-hashes.ts';
import { ungrounded } from './spans.ts';

test.each(Object.entries(golden))('%s is as expected (`npm run golden` renews it)', (file, content) => {
  expect(content()).toBe(readFileSync(new URL(file, goldenFolder), 'utf8'));
});

it('the page knows its script and style by their hashes', () => {
  expect({ scriptHash, styleHash }).toEqual(pageHashes);
});

it('has no file that nothing is compared with', () => {
  expect(readdirSync(goldenFolder).sort()).toEqual(Object.keys(golden).sort());
});

it('is about grounded claims', () => {
  for (const { id, text } of damIncident.articles)
    expect(
      ungrounded(
        text,
        damIncident.claims.filter(({ articleId }) => articleId === id),
      ),
    ).toEqual([]);
});
