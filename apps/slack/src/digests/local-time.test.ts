import { expect, test } from 'vitest';
import { isZone, localTime, momentOf } from './local-time.ts';

const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString().slice(0, 16));

test.each([
  // zone, date and time on the wall, UTC, what it is
  ['Europe/Berlin', '2024-01-10', '09:00', '2024-01-10T08:00', 'winter'],
  ['Europe/Berlin', '2024-07-10', '09:00', '2024-07-10T07:00', 'summer'],
  [
    'Europe/Berlin',
    '2024-03-31',
    '02:30',
    '2024-03-31T01:30',
    'left out in spring: an hour later on the wall',
  ],
  ['Europe/Berlin', '2024-03-31', '03:00', '2024-03-31T01:00', 'the moment of the change'],
  ['Europe/Berlin', '2024-10-27', '02:30', '2024-10-27T00:30', 'twice in autumn: the first one'],
  ['America/New_York', '2024-03-10', '02:30', '2024-03-10T07:30', 'left out in spring'],
  ['America/New_York', '2024-11-03', '01:30', '2024-11-03T05:30', 'twice in autumn: the first one'],
  ['Australia/Lord_Howe', '2024-04-07', '01:45', '2024-04-06T14:45', 'half an hour twice: the first one'],
  ['Australia/Lord_Howe', '2024-10-06', '02:15', '2024-10-05T15:45', 'half an hour left out'],
  ['Pacific/Apia', '2011-12-29', '09:00', '2011-12-29T19:00', 'the day before the day that was left out'],
  ['Pacific/Apia', '2011-12-30', '09:00', null, 'a day that never was'],
  ['Pacific/Apia', '2011-12-31', '09:00', '2011-12-30T19:00', 'the day after'],
  ['Asia/Kathmandu', '2024-05-03', '09:00', '2024-05-03T03:15', 'a quarter of an hour off'],
  ['Europe/Kyiv', '2024-05-03', '09:00', '2024-05-03T06:00', 'a name younger than some lists'],
  ['UTC', '2024-02-29', '00:00', '2024-02-29T00:00', 'a leap day'],
])('%s %s %s is %s UTC (%s)', (zone, date, time, utc, _) => {
  const moment = momentOf({ date, time }, zone);
  expect(iso(moment)).toBe(utc);
  if (moment !== null) expect(localTime(moment, zone).date).toBe(date);
});

test.each(['Europe/Kyiv', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5', 'Asia/Kathmandu'])(
  '%s is a zone',
  (zone) => {
    expect(isZone(zone)).toBe(true);
  },
);

test.each(['Europe/Nowhere', '', '+02:00', '<!channel>', 'Europe/Berlin/x'])('%j is none', (zone) => {
  expect(isZone(zone)).toBe(false);
});
