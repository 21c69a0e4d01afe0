import { testRule } from '../../../test/marked.ts';

testRule('transcript', [
  [
    'names in capitals',
    [
      '{KIRBY}: [We had nothing to do with this].',
      '{MAYOR LEE}: [The dam was safe].',
      '{LEE}: [Did the wall crack]?',
      '{REYES}: [Well, I saw the crash and I ran].',
      '{THE COURT}: [Please sit down].',
      '{ANN LEE}: [“The dam was safe.”]',
      '{DR. BRANDT}: [We do not know yet].',
      '{MODERATOR}: [Thank you both].',
    ],
  ],
  [
    'names and a quotation',
    [
      '{The ministry}: [“The dam was safe.”]',
      '{Ann Lee}: [“The dam was safe.”]',
      '{Mayor Ann Lee}: [“We were lucky.”]',
      '{The company}: ["The water is clean."]',
    ],
  ],
  [
    'several turns',
    [
      '{LEE}: [The road is open].\n\nThe rain stopped at noon.',
      '{SEN. LEE}: [I will vote no].',
      '{REPORTER}: [Is the road open]?',
      '{MR. HOLM}: [The crane is safe].',
      '{Maria Okafor}: ["It was new."]',
      '{The union}: [“No deal.”]',
    ],
  ],
  [
    'no claim',
    [
      'The menu: soup, bread and fish.',
      'Results: Lee 42, Reyes 38.',
      'Note: The hall is closed on Monday.',
      'Update: The road is open again.',
    ],
  ],
]);
