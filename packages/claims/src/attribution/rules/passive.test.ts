import { testRule } from '../../../test/marked.ts';

testRule('passive', [
  [
    'with an agent',
    [
      '[The authenticity of the video] <was questioned> by {analysts}.',
      '[The figures] <were disputed> by {the union}.',
      '[The report] <was confirmed> by {two officials}.',
      '[The plan] <was condemned> by {the opposition}.',
      '[The decision] <was welcomed> by {farmers}.',
      '[The allegations] <were denied> by {the company}.',
      '[The death] <was announced> by {his family}.',
      '[The cause] <has not been confirmed> by {the fire service}.',
      '[The strike] <was called> by {the union}.',
    ],
  ],
  [
    'with “that” or an infinitive',
    [
      'It <was reported> that [the dam was safe].',
      'It <was announced> that [the port would reopen].',
      'It <was claimed> that [the vote was fair].',
      'It <is believed> that [the fire began in the kitchen].',
      'It <has been alleged> that [boxes were missing].',
      '[Two men] <are believed> [to have drowned].',
      '[The company] <is expected> [to close the plant].',
      '[The ship] <is said> [to be worth $4 million].',
      'Passengers <were told> that [the ferry was late].',
      'Drivers <were warned> that [the road was icy].',
    ],
  ],
  [
    'more with an agent',
    [
      '[The sale] <was reported> by {the Arnsby Post}.',
      '[The results] <were announced> by {the election board} on Monday.',
      '[The attack] <was condemned> by {bishops and mayors}.',
      '[The theory] <was dismissed> by {the police}.',
      '[The account] <was disputed> by {the driver}.',
      '[The arrest] <was confirmed> by {a police spokesman}.',
    ],
  ],
  [
    'more with “that”',
    [
      'It <was alleged> that [the money was hidden].',
      'It <was said> that [the wall was too thin].',
      'It <has been reported> that [the mill will close].',
      'It <is expected> that [the road will open in May].',
      'It <was suggested> that [the school be closed].',
      'It <was agreed> that [the vote would be held in May].',
    ],
  ],
  [
    'no claim',
    [
      'The bridge was built by volunteers.',
      'The claims were filed on Monday.',
      'The ship was named by the owner.',
      'The parcels were checked at the border.',
      'The road was closed by snow.',
      'The team was led by Reyes.',
      'The call was made at noon.',
      'The song was sung by children.',
    ],
  ],
]);
