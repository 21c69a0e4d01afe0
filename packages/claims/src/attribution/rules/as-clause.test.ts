import { testRule } from '../../../test/marked.ts';

testRule('as-clause', [
  [
    'at the front',
    [
      'As {the mayor} <explained>, [the dam was safe].',
      'As {she} <said>, [the dam was safe].',
      'As {Lee} <noted>, [the dam was safe].',
      'As {the report} <showed>, [three valves had failed].',
      'As {officials} <said> on Tuesday, [the road would stay closed].',
      'As {the mayor} <told> reporters, [the dam was safe].',
      'As {Ann Lee, the mayor}, <explained>, [the dam was safe].',
      'As {the minister} <wrote> in May, [the law was unclear].',
      'As {he} <said>: [“The dam was safe.”]',
      'As {engineers} <warned>, [the wall was too thin].',
      'As {the company} <acknowledged> last year, [the pumps were old].',
      'But as {the mayor} <said>, [the dam was safe].',
    ],
  ],
  [
    'more',
    [
      'As {the police} <said> at the time, [the driver was asleep].',
      'As {Reyes} <told> the court, [the light was green].',
      'As {the minister} <admitted> on Friday, [the law was not clear].',
      'As {my neighbor} <said>, [the bus is always late].',
      'As {the study} <found>, [most drivers used the tunnel].',
    ],
  ],
  [
    'no claim',
    [
      'As the water rose, the town was moved out.',
      'As the mayor spoke, the lights went out.',
      'As expected, the council met on Monday.',
      'As the claims were filed, the clerk took notes.',
      'As in May, the river rose.',
      'As Lee left the court, a crowd cheered.',
    ],
  ],
]);
