import { testRule } from '../../../test/marked.ts';

testRule('object-complement', [
  ['long sentences', ['{The complaint} <accuses> [the company of hiding the leak].']],
  [
    'demands',
    [
      '{Officials} <urged> [residents to leave].',
      '{The mayor} <asked> [drivers to stay at home].',
      '{The court} <ordered> [the company to pay $3 million].',
      '{The union} <called on> [the government to act].',
      '{The minister} <urged> [both sides to return to talks].',
      '{Police} <are asking> [witnesses to come forward].',
      '{The judge} <instructed> [the jury to disregard the letter].',
      '{The opposition} <has called on> [the mayor to resign].',
      '{She} <begged> [the crew to turn back].',
      '{The council} <directed> [the company to clean the river].',
      '{Fire officials} on Monday <urged> [campers to put out their fires].',
      '{The governor} <commanded> [the guard to close the bridge].',
      '{The mayor} <told> residents [to leave].',
      '{The doctor} <advised> patients [to drink more water].',
      '{The agency} <warned> swimmers [to stay out of the lake].',
    ],
  ],
  [
    'accusations',
    [
      '{The union} <accused> [the company of lying].',
      '{The company} <has accused> [the union of sabotage].',
      '{Prosecutors} <accused> [him of stealing $2 million].',
      '{Police} <suspect> [the driver of drinking].',
      '{The mayor} <accused> [the contractor, Holm & Sons, of using cheap steel].',
      '{Lee} <did not accuse> [anyone of fraud].',
    ],
  ],
  [
    'more of the sentence',
    [
      '{The mayor} <urged> [residents to leave], and the council opened a shelter.',
      [
        '{The mayor} <said> [the dam was safe] and urged residents to stay calm.',
        '{The mayor} said the dam was safe and <urged> [residents to stay calm].',
      ],
      'Reyes, {who} <accused> [the company of lying], has left town.',
    ],
  ],
  [
    'more',
    [
      '{The bank} <asked> [the court to sell the mill].',
      '{The school} <asked> [parents to keep their children at home].',
      '{Health officials} <urged> [people to boil their water].',
      '{The governor} <has ordered> [the schools to close].',
      '{The union} <is urging> [its members to vote no].',
      '{The lawsuit} <accuses> [the company of hiding the leak].',
      '{Residents} <accuse> [the council of doing nothing].',
      '{The mayor} <called on> [drivers to slow down].',
      '{The coach} <ordered> [the team to run].',
    ],
  ],
  [
    'no claim',
    [
      'The mayor asked for tea.',
      'He ordered a soup.',
      'The general commanded a brigade.',
      'The company accused of fraud closed its doors.',
      'She begged.',
      'She asked a friend over.',
      'The bus to Oslo was late.',
      'The law of the sea is old.',
    ],
  ],
]);
