import { testRule } from '../../../test/marked.ts';

testRule('attitude', [
  [
    'wanting and intending',
    [
      '{She} <wants> [to raise taxes].',
      '{The union} <hopes> [to reopen the mill by May].',
      '{The council} <is planning> [to sell the harbor].',
      '{Reyes} <has decided> [to sell the boat].',
      '{The mayor} <wants> [a new bridge].',
      '{The mayor} <wants> [drivers to slow down].',
      '{The company} <sought> [to delay the vote].',
      '{Lee} <decided> [not to run again].',
    ],
  ],
  [
    'refusing',
    [
      '{The mayor} <declined> [to comment].',
      '{The company} <refused> [to sign the contract].',
      '{The court} <declined> [the request].',
    ],
  ],
  [
    'for and against',
    [
      '{The mayor} <supports> [the plan].',
      '{Farmers}, meanwhile, <oppose> [the dam].',
      '{Lee} <opposed> [raising the toll].',
      '{The governor} <has long championed> [a faster railway].',
      '{She} <prefers> [the old road].',
      '{Reyes} <attacked> [the plan].',
      '{The union} <railed against> [the new rules].',
      '{The mayor} <congratulated> [the crew].',
      '{He} <apologized for> [the delay].',
      'The vote was close, and {Lee} <supports> [a recount].',
    ],
  ],
  [
    'thinking and pointing',
    [
      '{The council} <is considering> [a ban on trucks].',
      '{Engineers} <see> [a risk in the old wall].',
      '{The mayor} <cited> [the report].',
      '{Lee} <compared> [the storm to a war].',
      [
        '[“The dam held,”] <said> {Lee}, citing the report.',
        '“The dam held,” said {Lee}, <citing> [the report].',
      ],
    ],
  ],
  [
    'pointing and expressing',
    ['{The mayor} <expressed> [doubt].', '{Lee} <voiced> [support for the strike].'],
  ],
  [
    'adjectives',
    [
      '{The union} <is critical of> [the plan].',
      '{Lee} <was skeptical of> [the figures].',
      '{Residents} <are nervous about> [the dam].',
      '{The governor} <is eager> [to sign the bill].',
      '{She} <was angry about> [the delay].',
      '{The mayor} <is not confident in> [the plan].',
      '{Reyes} <was pleased with> [the result].',
    ],
  ],
  [
    'phrases',
    [
      '{Lee} <called out> [the minister].',
      '{The union} <took issue with> [the figures].',
      '{The mayor} <ruled out> [a second vote].',
      '{Reyes} <came out against> [the dam].',
      '{The governor} <laid out> [his plan for the river].',
      '{The company} <shrugged off> [the complaints].',
      '{She} <made no secret of> [her doubts].',
      '{Officials} <stand by> [the count].',
    ],
  ],
  [
    'where the position ends',
    [
      '{She} <backs> [the bill] but has not read it.',
      '{He} <wants> [to win], and the crowd lets him try.',
      '{Lee} <supports> [the plan that the council drew up].',
    ],
  ],
  [
    'no claim',
    [
      'The storm supported the argument.',
      'If she wants to leave, she must ask.',
      'The mayor might want to wait.',
      'It wants a coat of paint.',
      'Three voters who support the plan live here.',
      'A group backing the bill met on Monday.',
      'The police declined to be named.',
      'The stated aim is peace.',
      'He came back the next day.',
      'The plans to widen the road are old.',
      'The bridge was built when Lee wanted a shorter way.',
      'She looks like her mother.',
      'The plan is critical of late.',
      'A man proud of his boat lives here.',
      'The road was laid out in June.',
      'She made the bed.',
      'The fire went out.',
    ],
  ],
]);

testRule(null, [
  [
    'attitudes that somebody tells of, and verbs that govern another cue',
    [
      '{The mayor} <said> [the council supports the plan].',
      '{Lee} <told> the court that [she wanted to leave].',
      '{Officials} <refused to say> [where the money went].',
      '{The mayor} <made it clear> that [the road would close].',
      '{Lee} <made clear> [she would not resign].',
      '[“Not here,”] {Reyes} <shot back>.',
      '{The union} <made the case> that [wages had fallen].',
    ],
  ],
]);
