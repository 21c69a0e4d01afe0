import { testRule } from './marked.ts';

testRule(null, [
  [
    'doubled single marks',
    [
      "[''The dam held,''] {the mayor} <said>. [''We were lucky.'']",
      "[``The dam held,''] <said> {the mayor}. [``We were lucky.'']",
      '[``The dam held,``] {the mayor} <said>.',
      "[''It is the officials' dam,''] <said> {the mayor}.",
      "[''She called it 'a leak,'''] {Lee} <said>. [''It was.'']",
      "{Lee} <stated>:\n\n[''The dam held.]\n\n[''We were lucky.'']\n\nThe road was open.",
      "The mayors'' aides and the officials' dam.",
    ],
  ],
  [
    'marks of two kinds in one quotation',
    [
      '[“The dam held,"] {the mayor} <said>. ["We were lucky.”]',
      "[“The dam held,''] {the mayor} <said>.",
      '[``The dam held,”] <said> {the mayor}.',
      '["The dam held,“] {the mayor} <said>.',
      "['The dam held,’] <said> {the mayor}.",
      "[‘The dam held,'] <said> {the mayor}.",
      'The pipe was 6" wide, the wall 5\' high and 2" thick.',
    ],
  ],
  [
    'marks of other languages',
    [
      '[«The dam held»], {the mayor} <said>. [«We were lucky.»]',
      '[« The dam held »], <said> {the mayor}.',
      '[„The dam held,“] {the mayor} <said>. [„We were lucky.“]',
      '[„The dam held,”] {the mayor} <said>.',
      '[»The dam held,«] <said> {the mayor}.',
      '[「The dam held,」] {the mayor} <said>. [「We were lucky.」]',
      '{The mayor} <said>: [«The dam held.»]',
      'Prices rose « fast and high.',
    ],
  ],
  [
    'nested and broken marks',
    [
      '[“The mayor told us ‘the dam “held”,’ and left,”] {Lee} <said>.',
      '["He said \'no\' to us,"] {Lee} <said>. ["We left."]',
      '[«The mayor said “no” to us,»] {Lee} <said>.',
      '[“We saw it. We left.]\n\n[“It held,”] {Lee} <said>.',
      ['“It held. We left.\n\n{The mayor} <said> that [the road was open].'],
      'The dam,” and the road was open.',
    ],
  ],
]);
