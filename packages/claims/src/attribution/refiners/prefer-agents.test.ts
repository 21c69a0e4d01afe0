import { testRule } from '../../../test/marked.ts';

testRule(null, [
  [
    'the agent, not what it issued',
    [
      'A statement from {the company} <said> [the water was clean].',
      '{The company}’s statement <said> [the water was clean].',
      '{The mayor}’s remarks <suggested> that [the road was open].',
      '<According to> a report by {the water board}, [the pumps were old].',
      '<According to> {the union}’s statement, [the strike would go on].',
      'A report by {two engineers} <found> that [the pumps were old].',
    ],
  ],
  [
    'a document on its own',
    [
      '{The report} <found> that [the pumps were old].',
      '{The statement} <said> [the water was clean].',
      '{A letter} <said> [the road was open].',
      '<According to> a statement from {the ministry}, [the port will reopen].',
      '<According to> {the company}’s report, [sales fell].',
      '{The ministry}’s statement <said> [the port would reopen].',
    ],
  ],
]);
