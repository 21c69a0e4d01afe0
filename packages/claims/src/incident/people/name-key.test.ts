import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Zelensky', 'Zelenskiy'],
  ['Kyiv', 'Kiev'],
  ['Aleksei', 'Alexey'],
  ['Sergei', 'Sergey'],
  ['Vyacheslav', 'Viacheslav'],
  ['Yevgeny', 'Evgeniy'],
  ['Yeltsin', 'Eltsin'],
  ['Mikhail', 'Mihail'],
  ['al-Assad', 'Assad'],
  ['Sisi', 'el-Sissi'],
  ['Jean-Pierre', 'Jean Pierre'],
  ['José', 'Jose'],
  ['Victor', 'Viktor'],
  ['Qasem', 'Kasem'],
])('%s sounds like %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Sergei', 'Serhiy'],
  ['Vladimir', 'Volodymyr'],
  ['Putin', 'Potin'],
  ['Ivanov', 'Ivanova'],
  ['Maria', 'Mario'],
])('%s does not sound like %s', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});
