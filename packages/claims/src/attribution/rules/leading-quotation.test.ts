import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'a title behind the cue',
    [
      '[“The dam was safe,”] {Lee} <said> in May on the show “Here at Noon.”',
      '["The dam was safe,"] {the mayor} <said> on the radio\'s "Morning Hour."',
      '["The dam was safe,"] {Lee} <told> the radio’s "Morning Hour."',
      '[“We were lucky,”] {he} <said> in a talk on the radio’s “Noon.” [“It rained for a week.”]',
      'But [“we were lucky,”] {Lee} <said> in May on the show “Here at Noon.”',
    ],
  ],
  [
    'a clause behind the cue',
    [
      '[“We were lucky,”] {Lee} <told> a crowd that filled the square.',
      '[“We were lucky,”] {Lee} <said> of a wall that broke in May.',
      '[“We were lucky,”] {the mayor} <said> that night.',
      '[“We were lucky,”] {she} <said> the day after a man who was seen at the dam left.',
      '[“We were lucky,”] {Lee} <said> after a brief “thank you” to the crew.',
    ],
  ],
  ['a full stop is missing', ['[“We were lucky,”] {Lee} <said> [“It rained for a week.”]']],
]);

// What opens the sentence is not a quotation alone: another rule finds what is said.
testRule('forward', [
  [
    'the quotation is not what is said',
    [
      'On “Here at Noon,” {Lee} <said> that [the road had been open for a week].',
      'Called “the queen of the lake,” {the owner} <said> [the boat had been sold].',
    ],
  ],
]);
