import { testRule } from '../../../test/marked.ts';

testRule('adverbial', [
  [
    'beside an auxiliary',
    [
      '[The mayor was] <reportedly> [in Oslo].',
      '[The company has] <reportedly> [sold two ships].',
      '[The two men had] <reportedly> [quarreled].',
      '[The strike will] <reportedly> [begin on Monday].',
      '<Reportedly>, [the ferry was empty].',
      '[Talks are] <reportedly> [under way].',
      '[The club is] <reportedly> [close to a deal].',
    ],
  ],
  [
    'beside a full verb',
    [
      '[The mayor] <reportedly> [left the hall].',
      '[The driver] <reportedly> [lost control on a bend].',
      '[The company] <reportedly> [paid $3 million for the land].',
    ],
  ],
  [
    'more',
    [
      '[The two sides are] <reportedly> [near a deal].',
      '[The ship was] <reportedly> [built in 1961].',
      '[The mayor is] <reportedly> [ill at home].',
      '[The letters were] <reportedly> [burned].',
      '[He has] <reportedly> [left the country].',
      '[The painting could] <reportedly> [fetch $4 million].',
      '<Reportedly>, [the mayor knew].',
      '[The clerk, 42, was] <reportedly> [fired in May].',
    ],
  ],
  [
    'no claim',
    [
      'The reported sighting drew a crowd.',
      'The alleged thief was freed.',
      'The supposed treasure was glass.',
    ],
  ],
]);
