import { testRule } from './marked.ts';

testRule(null, [
  [
    'single marks outside, double inside',
    [
      '[‘The dam held,’] <said> {the mayor}.',
      "['The dam held,'] <said> {the mayor}.",
      "['The dam held,'] {the mayor} <said>. ['We were lucky.']",
      '[‘He said “no” to us,’] <said> {the officials’ aide}.',
      "{The mayor} <told> reporters: ['The dam held.']",
      "{The mayor} <said> [the dam was 'in good shape'].",
      "['Will the dam hold?'] {she} <asked>.",
      "{The mayors' aide} <said>: ['The officials' dam held.']",
      "['It's not the owners' fault,'] <said> {Ann Lee}, ['and it never was.']",
    ],
  ],
  [
    'over several paragraphs',
    [
      "['The dam held,'] <said> {the mayor}.\n\n['We were lucky.']\n\nThe road was open.",
      '[‘The dam held,’] <said> {the mayor}.\n\n[‘We were lucky. It rained for a week.’]\n\nThe road was open.',
      '{Dr. Ward} <stated>:\n\n[‘The dam held.]\n\n[‘We were lucky.’]\n\nThe road was open.',
    ],
  ],
  [
    'no quotation',
    [
      "The officials' aide left the Joneses' house in the '90s.",
      "Rock 'n' roll said it all.",
      'The ’90s and the mayors’ aides were gone.',
    ],
  ],
]);
