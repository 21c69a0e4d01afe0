import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'nobody is named for it',
    [
      '“The dam was safe.”',
      'The rain stopped. “Queen of the Lake” sailed at noon.',
      'The mayor left at noon.\n\n“Nobody was hurt.” The road was open.',
    ],
  ],
  [
    'joined to the claim before',
    [
      '[“The road is open,”] {Lee} <said>. [“Drive slowly.”]',
      '[“The road is open,”] {Lee} <said>. [“Drive slowly.”] The rain went on.',
      '[“The road is open,”] <said> {Lee}. But [“drive slowly.”]',
    ],
  ],
]);
