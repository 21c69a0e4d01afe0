import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../../test/speaker-record.ts';

const said = 'said that the port would reopen.';

/** A source before "said that the port would reopen.", and the record of its speaker. */
const sources: readonly [group: string, rows: readonly (readonly [source: string, record: string])[]][] = [
  [
    'people with a role before the name',
    [
      [
        'French Foreign Minister Stéphane Séjourné',
        'Stéphane Séjourné · person · named · role French Foreign Minister · side FR',
      ],
      [
        'Kremlin spokesman Dmitry Peskov',
        'Dmitry Peskov · person · named · role Kremlin spokesman · for Kremlin · side RU',
      ],
      [
        'Russian Foreign Ministry spokeswoman Maria Zakharova',
        'Maria Zakharova · person · named · role Russian Foreign Ministry spokeswoman · for Russian Foreign Ministry · side RU',
      ],
      [
        'Brazilian President Luiz Inácio Lula da Silva',
        'Luiz Inácio Lula da Silva · person · named · role Brazilian President · side BR',
      ],
      [
        'U.S. Secretary of State Antony Blinken',
        'Antony Blinken · person · named · role U.S. Secretary of State · side US',
      ],
      [
        'European Commission President Ursula von der Leyen',
        'Ursula von der Leyen · person · named · role European Commission President · for European Commission · side EU',
      ],
      [
        'NATO Secretary General Jens Stoltenberg',
        'Jens Stoltenberg · person · named · role NATO Secretary General · for NATO · side NATO',
      ],
      [
        'Kenyan opposition leader Raila Odinga',
        'Raila Odinga · person · named · role Kenyan opposition leader · side KE',
      ],
      [
        'White House Press Secretary Karine Jean-Pierre',
        'Karine Jean-Pierre · person · named · role White House Press Secretary · for White House · side US',
      ],
      [
        'Saudi Crown Prince Mohammed bin Salman',
        'Mohammed bin Salman · person · named · role Saudi Crown Prince · side SA',
      ],
      ['Texas Gov. Ann Lee', 'Ann Lee · person · named · role Texas Gov. · for Texas · side US'],
      [
        'former Maldivian President Ann Lee',
        'Ann Lee · person · named · role former Maldivian President · side MV',
      ],
      ['rail union leader Tom Reyes', 'Tom Reyes · person · named · role rail union leader · for rail union'],
      ['Acme chief executive Tom Reyes', 'Tom Reyes · person · named · role Acme chief executive · for Acme'],
      ['NBC’s Ann Lee', 'Ann Lee · person · named · for NBC'],
      ['Judge Ann Lee', 'Ann Lee · person · named · role Judge'],
      ['Mr. Tom Reyes', 'Tom Reyes · person · named'],
      ['Prime Minister Modi', 'Modi · person · named · role Prime Minister'],
      ['capitalist Tom Reyes', 'Tom Reyes · person · named · role capitalist'],
    ],
  ],
  [
    'people with a role behind the name',
    [
      [
        'Lars Holm, head of the port authority,',
        'Lars Holm · person · named · role head of the port authority · for port authority',
      ],
      ['Ana Lima, 42, an engineer,', 'Ana Lima · person · named · role engineer'],
      [
        'Eva Brandt, who heads the harbour board,',
        'Eva Brandt · person · named · role heads the harbour board · for harbour board',
      ],
      [
        'Eva Brandt, who was chief engineer at Acme,',
        'Eva Brandt · person · named · role chief engineer at Acme · for Acme',
      ],
      [
        'Tom Reyes, a professor of law at Arnsby University,',
        'Tom Reyes · person · named · role professor of law at Arnsby University · for Arnsby University',
      ],
      ['Maria, a schoolteacher in Kyiv,', 'Maria · person · named · role schoolteacher in Kyiv'],
      ['Sen. Ann Lee (R-Ky.)', 'Ann Lee · person · named · role Sen. · for R-Ky.'],
      [
        'Sergei, a retired engineer in St. Petersburg,',
        'Sergei · person · named · role retired engineer in St. Petersburg',
      ],
      ['Tom Reyes (Labour)', 'Tom Reyes · person · named · for Labour'],
      [
        'Ann Lee, the mayor’s former chief speechwriter,',
        'Ann Lee · person · named · role mayor’s former chief speechwriter',
      ],
      ['Tom Reyes of Human Rights Watch', 'Tom Reyes · person · named · for Human Rights Watch'],
      ['Tom Reyes, a Swedish diplomat,', 'Tom Reyes · person · named · role Swedish diplomat · side SE'],
    ],
  ],
  [
    'people with a role before a comma',
    [
      [
        'The head of the State Duma, Vyacheslav Volodin,',
        'Vyacheslav Volodin · person · named · role head of the State Duma · for State Duma · side RU',
      ],
      ['The mayor, Ann Lee,', 'Ann Lee · person · named · role mayor'],
      ['Acme’s chairman, Tom Reyes,', 'Tom Reyes · person · named · role Acme’s chairman · for Acme'],
      ['His lawyer, Tom Reyes,', 'Tom Reyes · person · named · role lawyer'],
    ],
  ],
  [
    'several people',
    [
      ['Ann Lee and Tom Reyes', 'Ann Lee and Tom Reyes · group · named'],
      ['Democrats Ann Lee and Tom Reyes', 'Democrats Ann Lee and Tom Reyes · group · named'],
    ],
  ],
  [
    'countries and their seats',
    [
      ['Tehran', 'Iran · government · institution · side IR · also Tehran'],
      ['Downing Street', 'United Kingdom · government · institution · side GB · also Downing Street'],
      ['Seoul', 'South Korea · government · institution · side KR · also Seoul'],
      ['Islamabad', 'Pakistan · government · institution · side PK · also Islamabad'],
      ['Kiev', 'Ukraine · government · institution · side UA · also Kiev'],
      ['The French government', 'France · government · institution · side FR · also French government'],
      [
        'The government of Burkina Faso',
        'Burkina Faso · government · institution · side BF · also government of Burkina Faso',
      ],
      ['Brussels', 'European Union · organization · institution · side EU · also Brussels'],
      ['Ivory Coast', 'Ivory Coast · government · institution · side CI'],
      ['Washington', 'United States · government · institution · side US · also Washington'],
      ['The Kremlin', 'Kremlin · government · institution · side RU · of russia'],
      [
        'The European Commission',
        'European Commission · organization · institution · side EU · of european-union',
      ],
      ['NATO', 'NATO · organization · institution · side NATO'],
    ],
  ],
  [
    'offices of a country',
    [
      [
        'Brazil’s health ministry',
        'Brazil’s health ministry · government · institution · side BR · of brazil',
      ],
      [
        'The Indian embassy in Ottawa',
        'Indian embassy in Ottawa · government · institution · side IN · of india',
      ],
      [
        'The Foreign Ministry in Moscow',
        'Foreign Ministry in Moscow · government · institution · side RU · of russia',
      ],
      ['The Israeli army', 'Israeli army · government · institution · side IL · of israel'],
      ['The Kenya Red Cross', 'Kenya Red Cross · organization · institution · side KE · of kenya'],
      [
        'The Kremlin press service',
        'Kremlin press service · organization · institution · side RU · of kremlin',
      ],
      ['Police in Berlin', 'Police in Berlin · government · institution · side DE · of germany'],
      ['The fire department', 'fire department · government · institution'],
      ['The Supreme Court', 'Supreme Court · government · institution · side US'],
    ],
  ],
  [
    'bodies',
    [
      ['Acme Corp.', 'Acme Corp. · organization · institution'],
      ['Boeing', 'Boeing · organization · institution'],
      ['The Arnsby Post', 'Arnsby Post · media · institution'],
      ['A local newspaper', 'local newspaper · media · institution'],
      ['The teachers’ union', 'teachers’ union · organization · institution'],
      ['Human Rights Watch', 'Human Rights Watch · organization · institution'],
      ['The Bundesbank', 'Bundesbank · government · institution · side DE'],
      ['Hamas', 'Hamas · organization · institution · side PS'],
      [
        'Ukraine’s security service, the SBU,',
        'Security Service of Ukraine · government · institution · side UA · of ukraine · also Ukraine’s security service',
      ],
      ['The Port Police Authority (PPA)', 'Port Police Authority · organization · institution · also PPA'],
    ],
  ],
  [
    'the unnamed',
    [
      ['A senior U.S. official', 'senior U.S. official · anonymous · role-and-office · side US'],
      ['An Iranian diplomat', 'Iranian diplomat · anonymous · role-and-office · side IR'],
      ['A spokesman for the union', 'spokesman for the union · anonymous · role-and-office · for union'],
      ['A company spokeswoman', 'company spokeswoman · anonymous · role-and-office · for company'],
      ['The mayor', 'mayor · anonymous · role-only'],
      ['A source', 'source · anonymous · vague'],
      ['A police source', 'police source · anonymous · role-and-office · for police'],
      ['Two people familiar with the matter', 'Two people familiar with the matter · group · vague'],
      ['Sources', 'Sources · group · vague'],
      ['Witnesses', 'Witnesses · group · role-only'],
      ['Ukrainian officials', 'Ukrainian officials · group · role-and-office · side UA'],
      ['Ukrainians', 'Ukrainians · group · role-only · side UA'],
      ['Some', 'Some · group · vague'],
      ['Analysts and observers', 'Analysts and observers · group · role-only'],
      ['Many analysts', 'Many analysts · group · role-only'],
      ['One of the officials', 'One of the officials · anonymous · role-only'],
      ['A handful of voters', 'handful of voters · group · role-only'],
      ['A speechwriter', 'speechwriter · anonymous · role-only'],
      ['Officials in Tehran', 'Officials in Tehran · group · role-and-office · side IR'],
      ['A government spokesman', 'government spokesman · anonymous · role-and-office · for government'],
    ],
  ],
  [
    'documents',
    [
      ['A report by Human Rights Watch', 'Human Rights Watch · organization · institution'],
      ['A study of the harbour by Acme', 'study of the harbour by Acme · document · institution · for Acme'],
      ['Court documents', 'Court documents · document · institution'],
      ['Reports', 'Reports · document · vague'],
      ['The survey', 'survey · document · institution'],
      ['FBI records', 'FBI records · document · institution · for FBI · side US'],
    ],
  ],
];

for (const [group, rows] of sources) {
  describe(group, () => {
    test.each(rows)('%s', (source, record) => {
      expect(lastSpeaker(`${source} ${said}`)).toBe(record);
    });
  });
}
