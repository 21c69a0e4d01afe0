import { testRule } from '../../../test/marked.ts';

testRule('colon-quotation', [
  [
    'a clause, a colon, a quotation',
    [
      '{The press office} <issued a short statement>: [“The dam was safe.”]',
      '{The mayor} <was brief>: [“The dam was safe.”]',
      '{She} <shook her head>: [“It was nobody’s fault.”]',
      '{The mayor} <put it plainly>: [“We have no money.”]',
      '{Lee} <had a simple answer>: [“No.”]',
      '{The judge} <lost patience>: [“Answer the question.”]',
    ],
  ],
  [
    'a longer clause',
    [
      '{The head of the port authority} <gave a short answer on Monday>: [“We are not selling.”]',
      '{The company’s owner} <sent the staff a letter on Friday>: [“The mill will close.”]',
      '{Officials at the ministry} <offered one explanation>: [“The pumps were old.”]',
      '{Mayor Ann Lee} <struck a calmer note on Tuesday>: [“The town will recover.”]',
      '{Her lawyer} <had only one comment after the verdict>: ["We will appeal."]',
      '{The foreign ministry} <reacted within the hour>: [“We had no part in it.”]',
    ],
  ],
  [
    'no claim',
    [
      'There was one rule: “No dogs.”',
      'The sign read: no dogs.',
      'The shop sells three things: bread, milk and “the best cheese in town.”',
      'The film has a short title: “Rain.”',
    ],
  ],
]);
