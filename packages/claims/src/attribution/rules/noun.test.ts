import { testRule } from '../../../test/marked.ts';

testRule('noun', [
  [
    'with an owner before',
    [
      '{Critics} voiced <fears> that [the law would hurt farmers].',
      '{The ministry}’s <claim> that [the dam was safe] was wrong.',
      '{The company}’s <statement> that [the water was clean] calmed nobody.',
      '{His} <claim> that [he saw the crash] was false.',
      '{Their} <belief> that [the vote was fair] has grown.',
      '{The union}’s <assertion> that [wages had fallen] was checked.',
      '{Engineers}’ <fears> that [the wall would crack] were ignored.',
      '{The mayor}’s <denial> that [she took the money] was heard in court.',
    ],
  ],
  [
    'with the agent behind',
    [
      'The story drew a <denial of> [wrongdoing] from {the company}.',
      'The report brought <accusations of> [fraud] from {the opposition}.',
      'The vote led to <calls for> [a recount] by {the losing party}.',
      'There were <calls for> [an inquiry] from {the union}.',
      'The storm brought <warnings of> [floods] from {the weather service}.',
    ],
  ],
  [
    'with the agent as subject',
    [
      '{The company} issued a <statement> that [the water was clean].',
      '{The mayor} made the <claim> that [the dam was safe].',
      '{Officials} expressed <concern> that [the dam would fail].',
    ],
  ],
  [
    'at the end of the sentence',
    [
      'Few believe {the company}’s <claim> that [the water is clean].',
      'The vote came after {the mayor}’s <promise> that [no school would close].',
      'Reyes stands by {his} <statement> that [the light was green].',
    ],
  ],
  [
    'no claim',
    [
      'The claims were filed on Monday.',
      'The report was long.',
      'The mayor’s remarks were brief.',
      'The company issued a forceful denial.',
      'The threat of rain kept people at home.',
      'Fears grew.',
      'The statement came on Monday.',
      'Opinion polls open at nine.',
      'The opinion of the court runs to 40 pages.',
      'Her comments drew laughter.',
      'The announcement surprised the town.',
      'He filed a claim with the bank.',
      'They signed a statement.',
      'The forecast is for rain.',
      'His views are well known.',
    ],
  ],
]);
