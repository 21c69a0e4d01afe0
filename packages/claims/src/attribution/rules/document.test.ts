import { testRule } from '../../../test/marked.ts';

testRule('document', [
  [
    'what documents and counts show',
    [
      '{The poll} <shows> [Lee ahead of Reyes].',
      '{Two surveys} <found> [broad support for the plan].',
      '{A city poll} this month <found> [the mayor in the lead].',
      '{The video} <shows> [a man on the roof].',
      '{The records} <do not show> [who paid for the trip].',
      'The vote is near, and {recent polls} <show> [a tie].',
      'The count began as {a new survey} <showed> [Lee in front].',
    ],
  ],
  ['no claim', ['The mayor showed the plans.', 'The clerk found a key.', 'The film shows on Friday.']],
]);
