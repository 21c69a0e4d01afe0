import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'after a claim with a quotation',
    [
      '[“The dam was safe,”] {the mayor} <said>. [“We were lucky.”]',
      '[“The dam was safe,”] {the mayor} <said>. [“We were lucky.”] [“Very lucky.”]',
      '[“The dam was safe,”] <said> {the mayor}. [“We were lucky.”]',
      '[“The dam was safe,”] {the mayor} <said>.\n\n[“We were lucky. It rained for a week.”]',
      '{The mayor} <said> [the dam was safe]. [“We were lucky.”]',
      '{The mayor} <said> that [the dam was safe].\n\n[“We were lucky.”]',
      '{The mayor} <told> reporters: [“The dam was safe.”] [“We were lucky.”]',
      '["The dam was safe,"] {the mayor} <said>. ["We were lucky."]',
      '[“The ward is full,”] {Lee} <said>. [“And nobody is coming.”]',
    ],
  ],
  [
    'stays apart',
    [
      '[“The road is open,”] {the mayor} <said>. The rain went on. “Queen of the Lake” sailed.',
      '[“The road is open,”] {Lee} <said>.\n\nThe rain went on for a week.\n\n“Nobody was hurt.”',
      [
        '[“We ran,”] {Reyes} <said>. “There was no time,” Okafor said. “None.”',
        '“We ran,” Reyes said. [“There was no time,”] {Okafor} <said>. [“None.”]',
      ],
    ],
  ],
  [
    'no claim',
    [
      '“The dam was safe.”',
      'The rain stopped. “Queen of the Lake” sailed at noon.',
      'The mayor left at noon.\n\nThe rain stopped.',
    ],
  ],
]);
