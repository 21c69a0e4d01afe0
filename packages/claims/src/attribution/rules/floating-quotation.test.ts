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
    'a phrase hangs on it',
    [
      '[“The road is open,”] {Lee} <said>. [“It was closed for a week,”] which was a record.',
      '[“The road is open,”] {Lee} <said>. [“It was closed for a week”] in the autumn storms.',
      '[“The road is open,”] <said> {Lee}. [“We owe it to the crew,”] who had worked for a week. [“They are the best.”]',
      [
        '[“The road is open,”] {Lee} <said>. [“It was closed for a week,”] which Reyes thinks was too long. [“They slept.”]',
        '“The road is open,” Lee said. “It was closed for a week,” [which] {Reyes} <thinks> [was too long]. “They slept.”',
      ],
      '[“The road is open,”] {Lee} <said>. “Queen of the Lake” in the storm was a sight.',
      '[“The road is open,”] {Lee} <said>. “It was closed for a week” was his answer.',
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
