import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'the lead is the writer’s',
    [
      'The mayor had a plan for the wall: [“It will hold,”] {she} <said>.',
      'The wall had leaked for a week in the rain - [“It was old,”] {Lee} <said>.',
      'Despite the rain and a sharper tone, [“It will hold,”] <said> {Lee}.',
    ],
  ],
  [
    'the lead is part of it',
    [
      '[The wall was “a mess,”] {Lee} <said>.',
      '[The wall, “a mess,” was “in bad shape,”] {Lee} <said>.',
      '[The rain had left the wall “in a bad shape,”] <said> {Lee}.',
    ],
  ],
]);
