import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { printedLists, reviewSheet } from '../eval/review-sheet.ts';
import { en } from '../src/languages/en/index.ts';

const sheet = reviewSheet(en);

it('is committed as the lexicon has it; `npm run review-sheet` renews it', () => {
  const committed = readFileSync(new URL('../src/languages/en/review.md', import.meta.url), 'utf8');
  expect(committed.split('\n')).toEqual(sheet.split('\n'));
});

it('prints every list of cues that the language has', () => {
  const lists = Object.keys(en).filter((name) => /^cue[A-Z]/.test(name));
  expect(lists.sort()).toEqual([...printedLists].sort());
});

test.each([
  ['a regular verb with its forms', '| state | states, stated, stating | bare invert np quote that wh |'],
  ['an irregular verb', '| say | says, said, saying | bare echo invert open quote that wh |'],
  ['a particle', '| point out | points, pointed, pointing | bare matter np quote that |'],
  ['a noun with its plural', '| statement | statements | that |'],
  ['a preposition', '| according to |'],
  ['an adverb', '| reportedly |'],
])('shows %s', (_, line) => {
  expect(sheet.replace(/ +/g, ' ').split('\n')).toContain(line);
});

it('has a line for every entry, with every form by which the parser finds it', () => {
  const lines = sheet.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const cues of [en.verbCues, en.nounCues]) {
    for (const [form, entries] of cues) {
      for (const { lemma } of entries) {
        const own = lines.filter((cells) => cells[1] === lemma);
        const forms = own.flatMap((cells) => [lemma.split(' ')[0] ?? '', ...(cells[2] ?? '').split(', ')]);
        expect(forms.map((word) => en.words.indexOf(word))).toContain(form);
      }
    }
  }
});
