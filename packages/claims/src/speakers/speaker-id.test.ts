import { expect, test } from 'vitest';
import { speakerId } from './speaker-id.ts';

/** Ids are stored by callers: these never change. */
test.each([
  ['Ann Lee', 'ann-lee'],
  ['J. P. Holm', 'j-p-holm'],
  ['Jean-Luc Moreau', 'jean-luc-moreau'],
  ['Ann Lee’s  spokeswoman', 'ann-lee-s-spokeswoman'],
  ['“Red” Lee', 'red-lee'],
  ['Channel 4', 'channel-4'],
  ['Élysée', 'elysee'],
  ['Владимир Путин', 'владимир-путин'],
  ['U.S.', 'u-s'],
  ['…', 'unnamed'],
  ['', 'unnamed'],
])('%s is %s', (name, id) => {
  expect(speakerId(name)).toBe(id);
});
