import { expect, test } from 'vitest';
import { compared } from '../../test/compared-incident.ts';
import { expectClean } from '../../test/expect-clean.ts';
import { incident, loaded } from '../../test/sample-incident.ts';
import { shownText } from '../../test/shown-text.ts';
import { compareScreen } from './compare-screen.ts';

test('contradictions, changes, single sources and shared origins, each with who and where', () => {
  const screen = compareScreen(compared, 1);
  expectClean(screen);
  expect(screen.text).toBe(
    'Fire in the harbour: 1 contradiction, 1 change of position, 3 articles from 2 origins.',
  );
  expect(shownText(screen.blocks)).toBe(
    [
      'Fire in the harbour',
      '1 contradiction · 1 change of position · 3 articles from 2 origins',
      '———',
      '*Where they contradict each other*',
      '*The fire was set*\nSupports: The police\nDenies: The owner Claims',
      '———',
      '*Who changed position*',
      'Only where the dates leave no doubt about the order.',
      '*The owner* turned around on “The fire was set”: supports (1 Mar 2024), then denies (3 Mar 2024 to 4 Mar 2024).',
      '———',
      '*What rests on one source, though several articles print it*',
      'Every claim in support of it goes back to the same voice or text.',
      '*The fire was set*\nHarbour News, Coast Times · The police',
      '———',
      '*Articles that share an origin*',
      'They do not report independently of each other.',
      'Harbour News, Coast Times · same text',
    ].join('\n'),
  );
});

test('where nothing is found, that is said', () => {
  const screen = compareScreen(loaded(incident([{}], [{ quote: 'x' }])), 1);
  expect(shownText(screen.blocks)).toContain('The articles agree, nobody changed position');
});

test('a proposition of two independent sources, or of one article, rests on no single source', () => {
  const one = { speakerIds: [], claimIds: [], articleIds: ['a.txt'], reasons: [] };
  const base = incident([{}, {}], [{ quote: 'x', about: 'A' }]);
  for (const origins of [[one], [one, { ...one, articleIds: ['b.txt', 'a.txt'] }]]) {
    const screen = compareScreen(loaded({ ...base, sourcing: [{ propositionId: 'p-A', origins }] }), 1);
    expect(shownText(screen.blocks)).not.toContain('rests on one source');
  }
});
