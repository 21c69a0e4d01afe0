import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'behind a clause that interrupts',
    [
      '[“They use words,”] <said> {Lee}, speaking of lawyers, [“and leave themselves room.”]',
      '["They use words,"] <said> {Lee}, pointing at the wall, ["but nobody listens."]',
      '[“They use words,”] {the mayor} <said>, waving at the crowd, [“because they have nothing else.”]',
    ],
  ],
  [
    'behind an abbreviation that ends the sentence',
    [
      '[“We were lucky,”] <said> {Ann Lee of Jacksonville, Fla.} [“It rained for a week.”]',
      '[“We were lucky,”] {Lee} <told> reporters after a forum in Fort Mill, S.C. [“It rained.”]',
      '["We were lucky,"] {Lee} <said> in Dayton, Ohio, on Jan. ["It rained."] ["We left."]',
    ],
  ],
  [
    'stays apart',
    [
      '[“They use words,”] <said> {Lee, a lawyer}, pointing at “a mess.”',
      '[“They use words,”] {Lee} <said>, waving at “The Wall.”',
    ],
  ],
]);
