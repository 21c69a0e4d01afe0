import { testRule } from '../../../test/marked.ts';

testRule('label', [
  [
    'a second object',
    [
      '{Officials} <branded> [the fire an act of sabotage].',
      '{The mayor} <called> [the flood a disaster].',
      '{The mayor} <called> [it a disaster].',
      '{The mayor} <called> [the flood “a disaster.”]',
      '{The union} <called> [the offer insulting].',
      '{She} <called> [the plan “reckless.”]',
      '{He} <labeled> [the report a fake].',
      '{The paper} <dubbed> [him “the quiet mayor.”]',
      '{The judge} <deemed> [the search unlawful].',
      '{Critics} <termed> [the vote a farce].',
      '{Lee} <has called> [the claims baseless].',
      '{Ann Lee, the mayor}, <called> [the flood a disaster].',
      '{The union} on Friday <called> [the offer “an insult.”]',
      '{The company} <did not call> [the outage a failure].',
      '{Lee} <called> [the use of force “reckless.”]',
      '{The governor} <calls> [the issue of safety a priority].',
    ],
  ],
  [
    'with “as”',
    [
      '{The ministry} <portrays> [the strike as a threat].',
      '{Officials} <described> [the fire as an accident].',
      '{She} <described> [him as calm and friendly].',
      '{The mayor} <described> [the flood as “the worst in a century.”]',
      '{The company} <dismissed> [the report as false].',
      '{Engineers} <regard> [the bridge as safe].',
      '{Residents} <see> [the tunnel as a waste of money].',
      '{The minister} <characterized> [the talks as “useful.”]',
      '{Police} <identified> [the driver as Tom Reyes, 42].',
      '{The court} <treated> [the letter as evidence].',
      '{Many} <view> [the dam as a danger].',
    ],
  ],
  [
    'inside another claim',
    [
      [
        '{The mayor} <said> [the town would repair what it described as minor damage].',
        'The mayor said the town would repair what {it} <described as> [minor damage].',
      ],
      'The company repaired what {it} <called> [“minor damage.”]',
      'The club left in what {Reyes} <described as> [a panic].',
    ],
  ],
  [
    'more',
    [
      '{Prosecutors} <described> [Reyes as the leader of the gang].',
      '{The bishop} <called> [the law an insult to the poor].',
      '{The minister} <called> [the vote “a great day for Arnsby.”]',
      '{The doctor} <described> [her condition as stable].',
      '{The company} <described> [the leak as small].',
      '{The council} <described> [the tower as “one of the finest in the north.”]',
      '{The union} <dismissed> [the offer as a joke].',
    ],
  ],
  [
    'no claim',
    [
      'The mayor called her brother on Friday.',
      'The council called a meeting.',
      'He works as a baker.',
      'The shop cast a bronze bell.',
      'They call every Sunday.',
      'The painter framed the picture.',
    ],
  ],
]);
