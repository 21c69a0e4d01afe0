import { describe, expect, it, test } from 'vitest';
import { group, institution, person, sketchIncident } from '../../test/sketch-incident.ts';
import type { Speaker } from '../types.ts';

/** One article a speaker, in this order. */
function merged(...speakers: Speaker[]) {
  return sketchIncident(speakers.map((by, index) => ({ by, in: `a${index + 1}` }))).speakers;
}

const oneSpeaker: [name: string, ...Speaker[]][] = [
  ['the same name', person('Dmitry Peskov'), person('Dmitry Peskov')],
  ['another spelling', person('Volodymyr Zelensky'), person('Volodymyr Zelenskyy')],
  ['another language', person('Vladimir Zelensky, UA'), person('Volodymyr Zelenskyy, UA')],
  ['a short form', person('Joe Biden, US'), person('Joseph R. Biden Jr., US')],
  ['an initial', person('D. Peskov'), person('Dmitry Peskov')],
  ['a surname alone', person('Peskov'), person('Dmitry Peskov')],
  ['a surname of several words', person('von der Leyen'), person('Ursula von der Leyen')],
  [
    'another role',
    person('Sergei Shoigu, RU, Defense Minister'),
    person('Sergei Shoigu, RU, former minister'),
  ],
  ['one side known', person('Vyacheslav Volodin, RU'), person('Viacheslav Volodin')],
  ['a title twice', person('Zelenskyy, -, President'), person('Zelensky, -, Ukrainian President')],
  [
    'a genitive',
    institution('Kremlin’s press service'),
    institution('Kremlin press service', 'organization'),
  ],
  ['an of-phrase', institution('press service of the Kremlin'), institution('Kremlin press service')],
  ['one office', group('American officials, US'), group('American officials, US')],
];

test.each(oneSpeaker)('%s: one speaker', (_: string, ...speakers: Speaker[]) => {
  expect(merged(...speakers).map(({ mentions }) => mentions.length)).toEqual([speakers.length]);
});

const several: [name: string, ...Speaker[]][] = [
  ['given names alone', person('Maria, UA, schoolteacher'), person('Maria, UA, schoolteacher')],
  ['a given name and a full name', person('Sergei'), person('Sergei Sobyanin')],
  ['people who share a given name', person('Sergei Sobyanin'), person('Serhiy Nikiforov')],
  ['people who share a surname', person('Raúl Castro'), person('Fidel Castro')],
  ['a surname that two have', person('Castro'), person('Raúl Castro'), person('Fidel Castro')],
  ['an initial that two have', person('S. Ivanov'), person('Sergei Ivanov'), person('Stepan Ivanov')],
  ['other sides and spellings', person('Alexander Petrov, RU'), person('Oleksandr Petrov, UA')],
  ['other middle names', person('George W. Bush'), person('George H. Bush')],
  ['lone names without a role', person('Orlova'), person('Orlova')],
  ['a person and a place', person('Lima'), institution('Lima')],
  ['an official and officials', group('officials'), { ...group('official'), kind: 'anonymous' }],
];

test.each(several)('%s: several speakers', (_: string, ...speakers: Speaker[]) => {
  expect(merged(...speakers).map(({ mentions }) => mentions.length)).toEqual(speakers.map(() => 1));
});

describe('a merged speaker', () => {
  const [shoigu] = sketchIncident(
    [
      { by: person('Shoigu, RU, former minister'), in: 'late' },
      { by: person('Sergei Shoigu, RU, Defense Minister'), in: 'early' },
    ],
    { late: '2024-06-01', early: '2023-05-03' },
  ).speakers;

  it('has the id of the first article, the fullest name and all spellings', () => {
    expect([shoigu?.id, shoigu?.name, shoigu?.spellings]).toEqual([
      'shoigu',
      'Sergei Shoigu',
      ['Sergei Shoigu', 'Shoigu'],
    ]);
  });

  it('keeps its roles in the order of their dates, the last one as the role', () => {
    expect(shoigu?.roles).toEqual([
      { role: 'Defense Minister', articleIds: ['early'], first: '2023-05-03', last: '2023-05-03' },
      { role: 'former minister', articleIds: ['late'], first: '2024-06-01', last: '2024-06-01' },
    ]);
    expect(shoigu?.role).toBe('former minister');
  });

  it('knows who it is in each article', () => {
    expect(shoigu?.mentions).toEqual([
      { articleId: 'late', speakerId: 'shoigu' },
      { articleId: 'early', speakerId: 'sergei-shoigu' },
    ]);
  });

  it('has an id of its own', () => {
    expect(merged(person('Maria'), person('Maria'), person('Maria')).map(({ id }) => id)).toEqual([
      'maria',
      'maria-2',
      'maria-3',
    ]);
  });
});

const kremlin = { ...institution('Kremlin, RU'), partOf: 'russia' };

test.each([
  ['Kremlin press service', institution('Kremlin press service', 'organization'), 'kremlin, RU'],
  ['a genitive', institution('Russia’s security service', 'organization'), 'russia, RU'],
  ['an of-phrase', institution('press service of the Kremlin', 'organization'), 'kremlin, RU'],
  ['a spokesman', person('Dmitry Peskov, -, Kremlin spokesman'), 'kremlin, RU'],
  ['a role that begins with a state', person('Jo Marsh, -, Russia analyst'), 'none, none'],
  ['a role elsewhere', person('Ana Lima, -, chief engineer'), 'none, none'],
  ['a group', group('Kremlin critics'), 'none, none'],
  ['what the record says', { ...institution('Duma, -'), partOf: 'russia' }, 'russia, RU'],
  ['a record of somebody unknown', { ...institution('Duma, -'), partOf: 'moon' }, 'none, none'],
])('belongs to an institution: %s', (_, by, expected) => {
  const found = merged(institution('Russia, RU'), kremlin, by).at(-1);
  expect(`${found?.partOf ?? 'none'}, ${found?.side ?? 'none'}`).toBe(expected);
});
