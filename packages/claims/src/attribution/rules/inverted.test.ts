import { testRule } from '../../../test/marked.ts';

testRule('inverted', [
  [
    'quotation first',
    [
      '[“The dam was safe,”] <said> {the mayor}.',
      '[“The dam was safe,”] <said> {Ann Lee}.',
      '[“The dam was safe,”] <said> {Ann Lee, the mayor of Arnsby}.',
      '[“The dam was safe,”] <said> {Mayor Ann Lee}. [“We were lucky.”]',
      '[“The dam,”] <said> {the mayor}, [“held.”]',
      '[“Who opened the gate?”] <asked> {the judge}.',
      '[“Run!”] <shouted> {a guard}.',
      '[“We will strike,”] <warned> {the union}.',
      '[“We never saw the letter,”] <insisted> {a spokesman for the company}.',
      '["The dam was safe,"] <said> {the mayor}.',
      "[''The dam was safe,''] <said> {the mayor}.",
      '[“We are ready,”] <added> {Lee}.',
      '[“It was dark,”] <recalled> {Tom Reyes, a baker who saw the crash}.',
    ],
  ],
  [
    'sources with more words',
    [
      '[“The ward is full,”] <said> {Ann Lee, 42, a nurse from Leeds}.',
      '[“The ward is full,”] <said> {Ann Lee, who has worked there since 2010}.',
      '[“The pumps failed,”] <said> {a senior engineer at the water board}.',
      '[“The pumps failed,”] <said> {one of the engineers}.',
      '[“The pumps failed,”] <said> {Lars Holm, head of the port authority}.',
      '[“The pumps failed,”] <said> {Lars Holm and Eva Brandt, the two engineers}.',
      '[“The pumps failed,”] <said> {Dr. Eva Brandt of the Institute of Water}.',
      '[“The pumps failed,”] <said> {Holm, whose team built the dam}.',
    ],
  ],
  [
    'behind the source',
    [
      '[“The dam was safe,”] <said> {the mayor} on Tuesday.',
      '[“The dam was safe,”] <said> {the mayor} in a statement.',
      '[“The dam was safe,”] <said> {the mayor} after the meeting.',
      [
        '[“The dam was safe,”] <said> {the mayor}, adding that the road was open.',
        '“The dam was safe,” said {the mayor}, <adding> that [the road was open].',
      ],
      '[“The dam was safe,”] <said> {Lee}, laughing.',
    ],
  ],
  [
    'without marks',
    [
      '[The dam was safe], <said> {the mayor}.',
      '[The dam was safe], <said> {Ann Lee, the mayor}.',
      '[The ferry was late again], <complained> {passengers}.',
      '[There was no money left], <explained> {the treasurer}.',
    ],
  ],
  [
    'more of the everyday',
    [
      '[“We will not move,”] <said> {Maria Okafor, who has lived there for 30 years}.',
      '[“We will not move,”] <says> {Maria Okafor}.',
      '[“We will not move,”] <said> {Okafor, 61}.',
      '[“We will not move,”] <said> {a resident, Maria Okafor}.',
      '[“We will not move,”] <said> {Maria Okafor of Arnsby}. [“This is home.”]',
      '[“We will not move,”] <said> {the group’s leader, Maria Okafor}.',
      '[“We will not move,”] <said> {Maria Okafor, the group’s leader}, in a telephone interview.',
      '[“We will not move,”] <said> {Maria Okafor} as she packed.',
      '[“We will not move,”] <said> {Maria Okafor, a teacher, 61, who stood in the rain}.',
      '[“We will not move,”] <said> {Sgt. Maria Okafor of the Arnsby police}.',
      '[“We will not move,”] <said> {he}.',
      '[“We will not move,”] <said> {the statement, which was signed by 40 families}.',
      '[Also hurt was a guard], <said> {the police}.',
    ],
  ],
  [
    'long ones',
    [
      '[“I was in the kitchen when I heard the bang,”] <said> {Reyes}. [“I thought it was a bomb.”]',
      '[“It is a sad day,”] <said> {Lars Holm, the chief executive of Holm & Sons}, in a statement.',
      '[“It is a sad day,”] <said> {Eva Brandt, an engineer at the University of Arnsby who has studied the dam}.',
      '[“It is a sad day,”] <said> {Okafor}, [“but we will rebuild.”]',
      '[“It is a sad day,”] <said> {one of the two drivers, a man of about 40}.',
      '[“It is a sad day,”] <said> {Anna, a pupil}.',
    ],
  ],
  [
    'verbs',
    [
      '[“The road is open,”] <declared> {the mayor}.',
      '[“The road is open,”] <conceded> {the mayor}.',
      '[“The road is open,”] <countered> {the mayor}.',
    ],
  ],
  [
    'no claim',
    [
      'The dam, said to be safe, broke.',
      'The street market, added in May, is open daily.',
      'Then came the mayor.',
      'Gone are the days of cheap flour.',
      '“Rain” was the best film of the year.',
      'The word “leak” was added later.',
      'Only then did the mayor speak.',
    ],
  ],
]);
