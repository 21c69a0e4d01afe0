import { expect, test } from 'vitest';
import { claim } from '../../test/sample-incident.ts';
import { speakerName } from './speaker-name.ts';

test.each([
  [{ who: 'Dmitry Peskov', source: 'Peskov', quote: 'x' }, 'Dmitry Peskov'],
  [{ who: null, source: 'a person close to the talks', quote: 'x' }, 'a person close to the talks'],
  [{ who: null, source: null, cue: 'reportedly', quote: 'x' }, 'unattributed (“reportedly”)'],
])('%j', (sketch, name) => {
  expect(speakerName(claim(sketch))).toBe(name);
});

test('no speaker, no source, no cue', () => {
  expect(speakerName({ speaker: null, source: null, cue: null })).toBe('unattributed');
});
