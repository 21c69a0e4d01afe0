import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'what a speaker says of himself',
    [
      '{The mayor} <said> that [she believed the road was open].',
      '{The mayor} <said> [he thought the road was open].',
      '{The mayor} <said> [she could not confirm the report].',
      '{Lee} <said> [she was told the road was open].',
      '{The company} <said> [it denied the leak].',
      '[“The road is open,”] {he} <said>.',
    ],
  ],
  [
    'what others say keeps its place',
    [
      [
        '{The paper} <reported> that [the mayor said the road was open].',
        'The paper reported that {the mayor} <said> [the road was open].',
      ],
      '{Reyes} <said> [he had warned the owner].',
      '{The company} <said> [it did not comment on rumors].',
      '{The witness} <said> [she saw two men and thought they were police].',
    ],
  ],
]);
