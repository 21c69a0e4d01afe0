import { testRule } from '../../test/marked.ts';

testRule('transcript', [
  [
    'names in capitals',
    [
      [
        '{KIRBY}: [We had nothing to do with this. Nothing].\n\nREYES: Did it hold?',
        'KIRBY: We had nothing to do with this. Nothing.\n\n{REYES}: [Did it hold]?',
      ],
      [
        '{MR. PESKOV}: [We know of it. It is being looked into].\n\nJOHN SMITH, HOST: Thank you very much.',
        'MR. PESKOV: We know of it. It is being looked into.\n\n{JOHN SMITH, HOST}: [Thank you very much].',
      ],
      [
        '{REP. JIM LEE (R-OHIO)}: [The dam was old. It broke].\n\nKIRBY: We know that it did.',
        'REP. JIM LEE (R-OHIO): The dam was old. It broke.\n\n{KIRBY}: [We know that it did].',
      ],
    ],
  ],
  [
    'letters',
    [
      ['{Q}: [Did it hold]?\n\nA: It did. We left.', 'Q: Did it hold?\n\n{A}: [It did. We left].'],
      ['{Q.} [Did it hold]?\n\nA. It did. We left.', 'Q. Did it hold?\n\n{A.} [It did. We left].'],
      ['{Q}: [Did it hold]?\n\nKIRBY: It did. We left.', 'Q: Did it hold?\n\n{KIRBY}: [It did. We left].'],
    ],
  ],
  [
    'names as in prose, when both speak and come again',
    [
      [
        '{John Smith}: [It held. We left].\n\nAnn Lee: It did not.\n\nSmith: It did.\n\nLee: We saw it.',
        'John Smith: It held. We left.\n\n{Ann Lee}: [It did not].\n\nSmith: It did.\n\nLee: We saw it.',
        'John Smith: It held. We left.\n\nAnn Lee: It did not.\n\n{Smith}: [It did].\n\nLee: We saw it.',
        'John Smith: It held. We left.\n\nAnn Lee: It did not.\n\nSmith: It did.\n\n{Lee}: [We saw it].',
      ],
    ],
  ],
  [
    'a turn of several paragraphs, up to the next',
    [
      [
        '{KIRBY}: [We know of it].\n\n[It is being looked into. We left].\n\nREYES: Did it hold?\n\nThe road was open.',
        'KIRBY: We know of it.\n\nIt is being looked into. We left.\n\n{REYES}: [Did it hold]?\n\nThe road was open.',
      ],
      [
        '“{KIRBY}: [We know of it.]\n\nREYES: Did it hold?',
        '“KIRBY: We know of it.\n\n{REYES}: [Did it hold]?',
      ],
    ],
  ],
  [
    'what others say inside a turn',
    [
      [
        '{KIRBY}: [We know of it. Officials said it would hold].\n\nREYES: Did it hold?',
        'KIRBY: We know of it. {Officials} <said> [it would hold].\n\nREYES: Did it hold?',
        'KIRBY: We know of it. Officials said it would hold.\n\n{REYES}: [Did it hold]?',
      ],
    ],
  ],
]);

testRule(null, [
  [
    'no transcript',
    [
      'Clinton: 1,769\n\nSanders: 1,502\n\nClinton: 38\n\nSanders: 22\n\nThe count went on.',
      'Iowa: The road is open.\n\nNew Hampshire: The wall is old.\n\nThe rain went on.',
      'A: The road is open. B: The wall is old.\n\nThe rain went on.',
      'A. Smith left the hall.\n\nThe rain went on.',
    ],
  ],
]);
