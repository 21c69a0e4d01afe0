import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

/** A text, and who speaks in each of its claims. */
const rows: readonly [group: string, rows: readonly (readonly [text: string, expected: string])[]][] = [
  [
    'a surname stands for the full name',
    [
      ['Ann Lee said the road was open. Lee said the bridge was closed.', 'Ann Lee | Ann Lee'],
      ['Mayor Ann Lee said the road was open. “We are ready,” Lee said.', 'Ann Lee | Ann Lee'],
      ['Tom Reyes, a baker, said he heard a bang. Mr. Reyes said he ran.', 'Tom Reyes | Tom Reyes'],
      ['“We ran,” said Maria Okafor. “We ran,” Okafor added.', 'Maria Okafor | Maria Okafor'],
      [
        'Dr. Eva Brandt said the ward was full. Dr. Brandt added that two nurses were ill.',
        'Eva Brandt | Eva Brandt',
      ],
      [
        'Lars Holm, head of the port authority, said the crane was safe.\n\nHolm said it was inspected in March.',
        'Lars Holm | Lars Holm',
      ],
      ['Sen. Ann Lee said she would vote no. Reyes, a baker, said he did not care.', 'Ann Lee | Reyes'],
      [
        'Ann Lee and Tom Reyes met on Monday. Lee said the road was open. Reyes said it was closed.',
        'Ann Lee | Tom Reyes',
      ],
      ['Police Chief Ann Lee said the driver had fled.', 'Ann Lee'],
      ['Prime Minister Eva Brandt said the vote was fair.', 'Eva Brandt'],
      ['The mayor, Ann Lee, said the road was open.', 'Ann Lee'],
      ['A spokeswoman, Maria Okafor, said the line was closed.', 'Maria Okafor'],
      [
        'Jean-Luc Moreau said the wine was good. Moreau said it was cheap.',
        'Jean-Luc Moreau | Jean-Luc Moreau',
      ],
      ['Maria, a teacher in Arnsby, said the school was cold.', 'Maria'],
      ['Ann Lee’s lawyer, Tom Reyes, said she was well.', 'Tom Reyes'],
      ['J. P. Holm said the crane was safe. Holm said it was new.', 'J. P. Holm | J. P. Holm'],
      [
        'Ann Lee said yes to the plan. Tom Lee said it was bad. Lee said the road was open.',
        'Ann Lee | Tom Lee | –',
      ],
    ],
  ],
  [
    'pronouns',
    [
      ['Ann Lee said the road was open. She said the bridge was closed.', 'Ann Lee | Ann Lee'],
      ['Tom Reyes said he heard a bang. He said he ran.', 'Tom Reyes | Tom Reyes'],
      ['Officials said the road was open. They said the bridge was closed.', 'Officials | Officials'],
      ['The union said the strike would go on. It said wages had fallen.', 'union | union'],
      ['The Red Cross said 200 houses were damaged. It said help was on the way.', 'Red Cross | Red Cross'],
      ['Reuters reported that the port was closed.', 'Reuters'],
      ['Police said the driver fled. They said he was 42.', 'Police | Police'],
      ['Ann Lee lost her house in the fire. “Everything is gone,” she said.', 'Ann Lee'],
      ['Tom Reyes, 42, was in the kitchen. He said he heard a bang.', 'Tom Reyes'],
      ['The mayor said the road was open. She said the bridge was closed.', 'mayor | mayor'],
    ],
  ],
  [
    'bodies and documents',
    [
      ['The Kremlin said the talks had failed.', 'Kremlin'],
      ['Washington said the talks had failed.', 'United States'],
      ['The BBC reported that the port was closed.', 'BBC'],
      ['The water board said the pumps had failed.', 'water board'],
      [
        'The ministry said the port would reopen. The statement said the crane was safe.',
        'ministry | ministry',
      ],
      ['A report found that three valves had failed.', 'report'],
      ['According to the survey, most drivers used the tunnel.', 'survey'],
      ['The Arnsby Post reported that the port was closed.', 'Arnsby Post'],
      [
        'The European Union said the rule would change. The EU said it would take a year.',
        'European Union | European Union',
      ],
      ['The company said the pumps had failed. The company added that they were old.', 'company | company'],
      [
        'Officials said the road was open. A senior official said the bridge was closed.',
        'Officials | senior official',
      ],
      ['The governor’s office said the road would open.', 'governor’s office'],
      ['Arnsby’s mayor said the road was open.', 'Arnsby’s mayor'],
      ['Ann Lee’s spokeswoman said the mayor was ill.', 'Ann Lee’s spokeswoman'],
      ['A spokesman for the union said the strike would go on.', 'spokesman for the union'],
    ],
  ],
  [
    'nobody',
    [
      ['The mayor was reportedly in Oslo.', '–'],
      ['It was reported that the road was open.', '–'],
    ],
  ],
  [
    'more names',
    [
      ['Mr. Holm said the crane was safe.', 'Holm'],
      ['Ann Lee was at home on Monday.\n\n“The road is open,” Lee said.', 'Ann Lee'],
      ['Chancellor Eva Brandt spoke on Monday. Brandt said the vote was fair.', 'Eva Brandt'],
      ['According to Tom Reyes, the road was open. Reyes said it was dry.', 'Tom Reyes | Tom Reyes'],
      [
        '“It was dark,” said Tom Reyes, a baker who saw the crash. “I ran,” Reyes said.',
        'Tom Reyes | Tom Reyes',
      ],
      [
        'Tom O’Neill said the shop was closed. O’Neill said it would open in May.',
        'Tom O’Neill | Tom O’Neill',
      ],
      ['Ann Lee told Tom Reyes that the road was open. He said it was not.', 'Ann Lee | Tom Reyes'],
      ['Ann Lee, the mayor of Arnsby, told the Arnsby Post that the road was open.', 'Ann Lee'],
      [
        'Eva Brandt, 42, said she heard a bang. Ms. Brandt, who lives nearby, said she ran.',
        'Eva Brandt | Eva Brandt',
      ],
      [
        'Arnsby Mayor Ann Lee said the road was open. Lee’s deputy, Tom Reyes, said it was dry.',
        'Ann Lee | Tom Reyes',
      ],
    ],
  ],
  [
    'more of the unnamed',
    [
      ['Witnesses said the car was red. One witness said it was blue.', 'Witnesses | One witness'],
      ['Police in Arnsby said the driver had fled.', 'Police in Arnsby'],
      ['The fire department said the roof had fallen.', 'fire department'],
      ['A government spokesman said the port would reopen.', 'government spokesman'],
      [
        'The Ministry of Transport said the port would reopen. The ministry said the crane was safe.',
        'Ministry of Transport | Ministry of Transport',
      ],
      [
        'Acme Corp. said it would close the mill. The company said 400 jobs would go.',
        'Acme Corp. | Acme Corp.',
      ],
      ['Holm & Sons said the crane was safe.', 'Holm & Sons'],
      ['Germany said the port would reopen. Berlin said the crane was safe.', 'Germany | Germany'],
      [
        'The U.N. said 200 houses were damaged. The United Nations said help was on the way.',
        'United Nations | United Nations',
      ],
      ['Reuters reported that the mayor said the road was open.', 'Reuters | mayor'],
      [
        'Tom Reyes, a spokesman, said the line was shut. The mayor’s spokesman said it was open.',
        'Tom Reyes | Tom Reyes',
      ],
      [
        'Tom Reyes, a spokesman, said the line was safe. Eva Brandt, a spokesman, said the line was shut. The mayor’s spokesman said it was open.',
        'Tom Reyes | Eva Brandt | mayor’s spokesman',
      ],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (text, expected) => {
      expect(namesIn(text)).toBe(expected);
    });
  });
}

/** The speaker of each claim, “–” where there is none. */
function namesIn(text: string): string {
  return claimsIn(text)
    .map(({ speaker }) => speaker?.name ?? '–')
    .join(' | ');
}
