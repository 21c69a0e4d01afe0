import { testRule } from '../../../test/marked.ts';

testRule('quoted-as-saying', [
  [
    'whom they quote',
    [
      'TASS quoted {the governor} <as saying> that [the dam held].',
      'State news agency TASS quoted {him} <as saying> [the drone had been shot down].',
      'The Herald quoted {Ann Lee, the mayor}, <as saying>: [“It held.”]',
      'The paper cited {an official} <as saying> that [the road would close].',
      'Reuters has quoted {two diplomats} <as saying> that [talks had failed].',
    ],
  ],
  [
    'who is quoted',
    [
      '[“There were no casualties,”] {the governor} <was quoted as saying> by Interfax.',
      '[“There were no casualties,”] {the governor} <was quoted as saying>.',
      '{The governor} <was quoted as saying> that [the dam had held].',
      '{The governor} <was quoted by Interfax as saying> [the dam had held].',
    ],
  ],
  [
    'no claim',
    ['The paper quoted him at length.', 'He was quoted in the paper.', 'Shares are quoted as before.'],
  ],
]);
