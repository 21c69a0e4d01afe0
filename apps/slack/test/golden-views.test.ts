import { readdirSync, readFileSync } from 'node:fs';
import { checkBlocks, checkView } from '@incident/slack-sim';
import { expect, test } from 'vitest';
import { goldenViews } from './golden-views.ts';

const folder = new URL('./golden/', import.meta.url);

// After a change on purpose: `npm run golden` in this package, then read the difference.
test.each(Object.entries(goldenViews))('%s is what was reviewed, and Slack would take it', (name, view) => {
  const payload: unknown = JSON.parse(JSON.stringify(view));
  expect(payload).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  const object = typeof payload === 'object' && payload !== null ? payload : {};
  const isView = 'type' in object;
  expect(
    isView
      ? checkView({ ...object }, 'modal')
      : checkBlocks('blocks' in object ? object.blocks : [], 'message'),
  ).toEqual([]);
});

test('every golden file belongs to a view', () => {
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(goldenViews)
      .map((name) => `${name}.json`)
      .toSorted(),
  );
});
