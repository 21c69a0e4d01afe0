import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'who it is: relative pronouns, participles, infinitives',
    [
      'Ann Lee, {who} <also wrote> that [the dam was safe], left at noon.',
      'The town trusts engineers {who} <say> [it will hold].',
      'A survey {that} <found> [the wall was weak] was lost.',
      '{Residents} <saying> [they were not told] came to the hall.',
      '{Lee} sent a letter <saying> that [the rent would rise].',
      'The fire led {doctors} <to say> that [the air was harmful].',
      'After <saying> [she was tired], {the driver} went home.',
      '{Owners who hold a permit}, <said> that [the fee was unfair].',
      '{Sailors — and some divers} — <say> that [the current is strong].',
      '[The boat will sail again], {a friend close to him} <said>.',
      'It rained, but {I} <said> that [the boat was late].',
    ],
  ],
  [
    'what stands between cue and content',
    [
      '{The pilot} <said> — on the radio, as it happens — that [the engine had failed].',
      '{The pilot} <said> on the radio on Monday, in answer to a call from Oslo, a port nearby, [“We turn back.”]',
      '{Lee} <told> a meeting in Lund, Sweden, on Monday that [the bridge was old].',
      '{The mayor} <says>, [rain or shine in the north, the race will start].',
      '{Lee} <told> NBC’s “Morning Show” that [the bridge was old].',
      '[“The bridge is old,”] {Lee} <said> on “Morning Show.”',
      '[“The bridge is old,”] {Lee} <said> of a list that named six of them.',
    ],
  ],
  [
    'the reporting clause stands inside of what it reports',
    [
      '[The trouble with the dam], <said> {divers like Tom Reyes, a retired sailor}, [is the rust].',
      'But, <said> {Reyes}, [“we will not close it because of rust.”]',
      'But, {the former head of the port} <added>, [it is not the way to save money].',
      '<Said> {Ann Lee, who grew up near the dam}, [“We were all afraid.”]',
      '[That will be so for a year], <said> {Reyes, a diver whose work has changed the port}.',
      '[The water will rise], <said> {a handful of divers} on Monday.',
    ],
  ],
  [
    'clauses that hang on a noun',
    ['It is [a choice] {they} <say> [made things worse].', 'It is [a wall] {Reyes} <said> [could fall].'],
  ],
  [
    'the source behind “according to”',
    [
      '[The port lost two ships] <according to> {a count by the harbour office}.',
      'But <according to> {talks with four of Lee’s friends, aides and allies}, [he wants to stay].',
      'The crew left because, <according to> {Lee}, [the pumps had failed].',
      '<According to> {the Herald}: [“The pumps had failed for a week.”]',
    ],
  ],
  [
    'words that stand for what was said before',
    [
      [
        '<Asked> [if he was afraid], the captain said no.',
        'Asked if he was afraid, {the captain} <said> [no].',
      ],
      'Last month {most divers} <said> [so].',
      'This year {half of the divers} <said> [the same] of the new wall.',
    ],
  ],
  [
    'a lead-in is not said',
    [
      [
        '<Asked about> [the flood], he said, “The dam was safe.”',
        'Asked about the flood, {he} <said>, [“The dam was safe.”]',
      ],
      [
        '[“He knew,”] <said> {Lee}, referring to the mayor.',
        '“He knew,” said {Lee}, <referring to> [the mayor].',
      ],
      'Soon after the vote, {Lee} <wrote> to his followers, [“It is time.”]',
      'While the talks went on, {Reyes} <says> [meeting halls were full].',
      'In the end, the crews were tired and the port was closed.',
      '<Asked about> [the wall], the mayor left.',
      'The prizes were sorted according to the rules.',
      'The man who wrote the report was at home.',
    ],
  ],
]);
