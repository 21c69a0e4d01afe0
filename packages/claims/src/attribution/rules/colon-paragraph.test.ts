import { expect, it } from 'vitest';
import { testRule } from '../../../test/marked.ts';
import { parseArticle } from '../../parse-article.ts';

testRule('colon-paragraph', [
  [
    'a quotation in the next paragraph',
    [
      '{Dr. Ward} <stated>:\n\n[“The dam was safe.”]',
      'He came to the dam. {He} <said>:\n\n["The dam was safe. We were lucky."]',
      '{The ministry} <wrote> on Monday:\n[“The dam was safe.”]',
      'In a speech last July, {the mayor} <told> the council:\n\n[“The dam was safe.”]',
      '<Added> {Ward}:\n\n[“We were lucky.”]',
      '{Lee} <responded> after the council had met for a week:\n\n[“We were lucky.”]',
      '{The mayor} <said> about the crew that had worked on the wall:\n\n[“We were lucky.”]',
    ],
  ],
  [
    'a quotation over several paragraphs',
    [
      '{Dr. Ward} <stated>:\n\n[“The dam was safe.]\n\n[“We were lucky.]\n\n[“It rained for a week.”]\n\nThe road was open.',
      '{Dr. Ward} <stated>:\n\n["The dam was safe."]\n\n["We were lucky."]\n\nThe road was open.',
      '{Dr. Ward} <stated>:\n\n[“The dam was safe.”] [“We were lucky.”]',
      [
        '{Dr. Ward} <stated>:\n\n[“The dam was safe.”]\n\n“We were lucky,” Lee said.',
        'Dr. Ward stated:\n\n“The dam was safe.”\n\n[“We were lucky,”] {Lee} <said>.',
      ],
    ],
  ],
  [
    'one paragraph without marks',
    [
      'In a speech last July, {he} <said>:\n\n[Let no one be in doubt: the dam was safe].\n\nThe road was open.',
      '{The mayor} <wrote> on Facebook:\n\n[The dam was safe. We were lucky].\n\nThe road was open.',
      '{The company} <said> in a statement:\n\n[The dam was safe].\n\nThe road was open.',
      '{The statement} <reads>:\n\n[The dam was safe].\n\nThe road was open.',
      '{Lee} <wrote> the following:\n\n[The dam was safe]\n\nThe road was open.',
      '{Lee} <told> the crowd in Oxford:\n\n[We were lucky].\n\nThe road was open.',
    ],
  ],
  [
    'a list',
    [
      '{The mayor} <said> on Monday:\n\n- [The dam was safe].\n- [The road was open].\n\nIt rained for a week.',
      '{Lee} <wrote>:\n— [The dam was safe].\n— [The road was open].\nIt rained for a week.',
      '{The mayor} <argued> that:\n[• the dam was safe];\n[• the road was open].\nIt rained for a week.',
    ],
  ],
  [
    'a claim inside the paragraph',
    [
      [
        '{The paper} <wrote>:\n\n[Officials said the road was open. It rained].\n\nThe mayor left.',
        'The paper wrote:\n\n{Officials} <said> [the road was open]. It rained.\n\nThe mayor left.',
      ],
    ],
  ],
  [
    'no claim',
    [
      'Here is what we know:\n\nThe dam was safe.',
      'The road has three parts:\n\n- The bridge.\n- The wall.',
      'Read the whole list below:\n\nThe dam was safe.',
      '4:40 p.m.:\n\nThe road was open.',
      'He wrote a list of the parts that had cracked:\n\nThe wall.',
      'The mayor left:',
      'The mayor said:\n\nThe dam was safe for these reasons:',
    ],
  ],
]);

testRule('colon-quotation', [
  [
    'a quotation in the next paragraph',
    [
      '{President Lee} <released the following statement>:\n\n[“We were lucky.”]\n\n[“It rained.”]\n\nThe road was open.',
      '{The mayor} <released the following statement>:\n\n[We were lucky].\n\nThe road was open.',
      '{The mayor} <was brief>:\n\n[“We were lucky.”]',
    ],
  ],
]);

it('takes lines that open with the mark of a quoted mail', () => {
  const text = 'The mayor wrote:\n\n\u003e The dam was safe.\n\u003e The road was open.\n\nIt rained.';
  const [claim] = parseArticle({ id: 'mail', text }).claims;
  expect(claim?.content.map((span) => span.text)).toEqual(['> The dam was safe', '> The road was open']);
});
