import { testRule } from '../../../test/marked.ts';

testRule('extracted', [
  [
    'relative clauses',
    [
      'He left the town, [which] {officials} <said> [was safe].',
      'The fire, [which] {the mayor} <said> [was an accident], killed two horses.',
      'Police arrested a man [who] {they} <said> [had fled on foot].',
      'She listed moves [that] {he} <said> [helped the poor].',
      'They found a letter [that] {she} <claims> [was forged].',
      'Workers removed the pump [that] {engineers} <believe> [caused the leak].',
      'The town lost a bridge [that] {residents} <say> [was never safe].',
      'The boat carried a cargo [that] {the captain} <insisted> [was legal].',
      'It was a fault, [which] {the company} <said> [had been repaired in May].',
      'The board hired a clerk [who] {it} <claimed> [had won two medals].',
      'The council closed a school [that] {parents} <say> [was the best in town].',
      'She filmed [what] {police} <said> [was a drill].',
    ],
  ],
  [
    'more',
    [
      'The rule, [which] {critics} <say> [is unfair], will be changed.',
      'He paid with a card [that] {the bank} <said> [was stolen].',
      'The wall, [which] {engineers} <had said> [was safe], fell on Monday.',
      'It was a mistake [that] {the minister} <admitted> [had cost the town $4 million].',
      'They met a man [who] {Reyes} <said> [was a doctor].',
      'The council bought a mill [that] {experts} <warned> [would never pay].',
    ],
  ],
  ['no claim', ['He left the town, which was safe.', 'The car that he drove was red.']],
]);
