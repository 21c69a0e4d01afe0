import { describe, expect, it, test } from 'vitest';
import { inflection, irregularVerbs } from '../languages/en/inflection.ts';
import { inflect, readIrregularVerbs } from './inflect.ts';

const irregular = readIrregularVerbs(irregularVerbs);

/** Lemma, third person, past, participle, -ing. Alternatives are joined by a slash. */
test.each([
  ['claim claims claimed claimed claiming'],
  ['say says said said saying'],
  ['tell tells told told telling'],
  ['deny denies denied denied denying'],
  ['convey conveys conveyed conveyed conveying'],
  ['admit admits admitted admitted admitting'],
  ['refer refers referred referred referring'],
  ['visit visits visited visited visiting'],
  ['offer offers offered offered offering'],
  ['note notes noted noted noting'],
  ['agree agrees agreed agreed agreeing'],
  ['stress stresses stressed stressed stressing'],
  ['preach preaches preached preached preaching'],
  ['echo echoes echoed echoed echoing'],
  ['veto vetoes vetoed vetoed vetoing'],
  ['panic panics panicked panicked panicking'],
  ['lie lies lay/lied lain/lied lying'],
  ['write writes wrote written writing'],
  ['speak speaks spoke spoken speaking'],
  ['show shows showed shown/showed showing'],
  ['swear swears swore sworn swearing'],
  ['read reads read read reading'],
  ['put puts put put putting'],
  ['begin begins began begun beginning'],
  ['forget forgets forgot forgotten forgetting'],
  ['keep keeps kept kept keeping'],
  ['mean means meant meant meaning'],
])('%s', (row) => {
  const lemma = row.slice(0, row.indexOf(' '));
  const { s, past, participle, ing } = inflect(lemma, inflection, irregular);
  expect([lemma, s, past.join('/'), participle.join('/'), ing].join(' ')).toBe(row);
});

it('leaves a lemma as it is where no row fits', () => {
  expect(inflect('say', [], new Map())).toEqual({
    lemma: 'say',
    s: 'say',
    past: ['say'],
    participle: ['say'],
    ing: 'say',
  });
});

describe('the table of irregular verbs', () => {
  it('takes lines, bars and alternatives', () => {
    expect(readIrregularVerbs('\nsay said said|show showed shown/showed\ngo went gone\n')).toEqual(
      new Map([
        ['say', { past: ['said'], participle: ['said'] }],
        ['show', { past: ['showed'], participle: ['shown', 'showed'] }],
        ['go', { past: ['went'], participle: ['gone'] }],
      ]),
    );
  });

  it.each(['', 'say', 'say said', '|\n|'])('takes nothing from %j', (table) => {
    expect(readIrregularVerbs(table).size).toBe(0);
  });
});
