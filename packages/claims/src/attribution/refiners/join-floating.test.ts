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
    'speech that runs on into the paragraph which names its speaker',
    [
      '[“It rained for a week.]\n\n[“The dam was safe,”] {the mayor} <said>.',
      '["It rained for a week.]\n\n["We left.]\n\n["The dam was safe,"] <said> {the mayor}.',
      [
        '[“No,”] {Lee} <said>.\n\n“It rained for a week.\n\n“The dam was safe,” the mayor said.',
        '“No,” Lee said.\n\n[“It rained for a week.]\n\n[“The dam was safe,”] {the mayor} <said>.',
      ],
      '[“It rained for a week.”] [“The dam was safe,”] {the mayor} <said>.',
      '[“It rained for a week.”]\n\n[“The dam was safe,”] {the mayor} <said>.',
    ],
  ],
  [
    'speech that runs on from the paragraph which names its speaker',
    [
      '{The mayor} <said>: [“It rained for a week.]\n\n[“The dam was safe.]\n\n[“We left.”]\n\nThe road was open.',
      '[“No,”] {Lee} <said>. [“It rained for a week.]\n\n[“The dam was safe.”]\n\nThe road was open.',
      '[“No,”] {Lee} <said>.\n\n[“It rained for a week.]\n\n[“The dam was safe.”]\n\nThe road was open.',
      [
        '{The mayor} <said>: [“It rained for a week.”]\n\n[“The dam was safe.”]\n\n“We left,” he added.',
        'The mayor said: “It rained for a week.”\n\n“The dam was safe.”\n\n[“We left,”] {he} <added>.',
      ],
    ],
  ],
  [
    'a few words between marks host nothing',
    [
      [
        '[“The dam was safe,”] {Lee} <said> after hinting that “big steps” could come. [“We were lucky.”]',
        '“The dam was safe,” {Lee} said after <hinting> that [“big steps” could come]. “We were lucky.”',
      ],
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
      '“The dam was safe.”\n\nThe road was open.\n\n“It rained.',
      'The rain stopped. “Queen of the Lake” sailed at noon.',
      'The mayor left at noon.\n\nThe rain stopped.',
    ],
  ],
]);
