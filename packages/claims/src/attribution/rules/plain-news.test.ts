import { testRule } from '../../../test/marked.ts';

/** Sentences whose source, cue and content stand apart in more ways than one; any rule may find them. */
testRule(null, [
  [
    'title case',
    [
      '{Reyes} <Says> [He Never Pledged To Close The Dam].',
      '{Former Mayor} <Says> [Town Is In Trouble After Flood].',
      '{Ann Lee} <Denies> [She Took Money From Builders].',
      'A Long Day In The Harbor Town.',
    ],
  ],
  [
    'a percentage speaks',
    [
      '{42%} <say> [they would leave].',
      'In the north, {61%} <said> [the road was unsafe].',
      'The price rose by 42%.',
    ],
  ],
  [
    'a title between the cue and its clause',
    [
      '{Lee} <said> on the BBC’s “Today” that [the dam was safe].',
      '{Reyes} <said> on “Good Morning Town” that [she would leave].',
    ],
  ],
  [
    'a name that ends in a title',
    ['{Ann Lee, the star of the show “The Harbor,”} <said> in an interview that [the dam was safe].'],
  ],
  [
    'the time before the verb',
    [
      '{The mayor} last week <said> [the dam was safe].',
      '{Reyes} earlier Thursday <said> [the road would open].',
      '{Ann Lee, the chairwoman}, this past week <announced> [the sale of the mill].',
      'Last week was cold.',
    ],
  ],
  [
    'a participle and its subject',
    [
      '<Having announced> that [the road would close], {the mayor} left.',
      '<Declaring> that [the harbor was theirs], {the old sailors} left.',
      '{Her allies} speak with one voice, <arguing> that [the dam was a mistake].',
      '{The owners, who hold a majority}, have blocked the sale, <saying> [they infringe on no law].',
      '{The mayor} <said>, [if elected, she would close the road].',
    ],
  ],
  [
    'who spoke last',
    [
      [
        '[“It held,”] <said> {Ann Lee, head of the crew}, adding that it was luck.',
        '“It held,” said {Ann Lee, head of the crew}, <adding> that [it was luck].',
      ],
      [
        '[“It held,”] <said> {Lee} at the time, adding that it was luck.',
        '“It held,” said {Lee} at the time, <adding> that [it was luck].',
      ],
    ],
  ],
  [
    'that, and what is inserted behind it',
    [
      '{They} <argue> that, [while the road is narrow, drivers will use it].',
      '{The poll} <finds> that, [despite the rain, most drivers stayed].',
      '{Lee} <said> [the plan was not just a failure, but a danger].',
    ],
  ],
  [
    'the verb of a relative clause and of its sentence',
    [
      'The poll takes in all voters {who} <said> [they would vote in May].',
      'After the report, {which} <concluded> that [the dam was weak], the town left.',
      'They handed out bottles {that} <said>, [“The town welcomes you.”]',
      'That said, the road is long.',
    ],
  ],
  ['told a crowd', ['{Lee} <told> the crowd at the fund-raiser for veterans that [she had seen it].']],
  [
    'what a clause has before it',
    [
      'The bridge is shut - and [the road], {his office} <said>, [is next].',
      'He is not alone — [it is the law], {she} <said>.',
      'The dam is 90 feet high — [they know it], {she} <said>.',
      '[Instead], {she} <said>, [the road will be closed].',
      'But, {she} <said>, [the road will be closed].',
      '[The two towns], {Reyes} <said>, [now have a road].',
      '[In the end], {Lee} <said>, [the voters almost always end up at home].',
    ],
  ],
  [
    'a name that is a modal verb',
    ['[In short], {Will} <wrote>, [the town could close the dam].', 'The town will close the dam.'],
  ],
  [
    'a charge somebody denies',
    [
      [
        '{The union} <accused> [the firm of arson], a charge it denies.',
        'The union accused the firm of arson, [a charge] {it} <denies>.',
      ],
      'He was blamed for the leak, [which] {he} <denies>.',
      'The army left the hill, [a claim] {the rebels} <dismissed> [as propaganda].',
      'It was a blast [which] {the mayor} <described> [as an accident].',
    ],
  ],
  [
    'what only tells when',
    [
      '[Three people died], {officials} <said> on Tuesday, a day after the town was shelled.',
      '{Neighbours} <said> [the couple had argued that evening].',
    ],
  ],
  [
    'two reports in one sentence',
    [
      [
        '{The army} <said> [the town had been shelled], as Kyiv warned of new attacks.',
        'The army said the town had been shelled, as {Kyiv} <warned of> [new attacks].',
      ],
    ],
  ],
  [
    'a nation’s forces',
    [
      '{The air force} <claimed> [to have downed 29 drones].',
      '{The task force} <announced> that [the harbor was shut].',
    ],
  ],
  [
    'one claim for two cues',
    [
      '{The minister} <vowed> [to find the culprits].',
      '{Families} <pleaded with> [the firm to release the list].',
      '{Police} <have yet to confirm> [the number of victims].',
      'A group calling itself Grey Tide left the town.',
    ],
  ],
  [
    'papers that somebody leaked',
    [
      '{Files allegedly leaked by Ann Lee} <show> that [the city was concerned].',
      '{Papers recently published by the Herald} <say> that [the dam was weak].',
      '{Papers leaked by Ann Lee} <say> that [the dam was weak].',
    ],
  ],
]);
