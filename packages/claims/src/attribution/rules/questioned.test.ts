import { testRule } from '../../../test/marked.ts';

testRule('questioned', [
  [
    'a participle before the answer',
    [
      [
        '<Asked about> [the leak], Lee said he was tired.',
        'Asked about the leak, {Lee} <said> [he was tired].',
      ],
      [
        '<Asked> [whether the dam held], Lee said yes it did.',
        'Asked whether the dam held, {Lee} <said> [yes it did].',
      ],
      'When <asked> [why the road was shut], the mayor walked away.',
      '<Asked> by {reporters} [if the dam held], the mayor shrugged.',
    ],
  ],
  [
    'a passive',
    [
      'The mayor <was asked about> [the letter].',
      'She <was asked> [whether the ferry was safe].',
      'Reyes <has been questioned about> [the fire].',
    ],
  ],
  [
    'no claim',
    ['He was asked to leave.', 'The man questioned by police went home.', 'They were pressed for time.'],
  ],
]);
