import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catchUp, dueSlot, nextSlot } from './due-slot.ts';
import type { Schedule } from './types.ts';

const at = (iso: string) => Date.parse(`${iso}Z`);
const daily: Schedule = { slot: '09:00', zone: 'Europe/Berlin', days: 'every-day', since: 0 };

test.each([
  [daily, '2024-05-03T06:59', null],
  [daily, '2024-05-03T07:00', '2024-05-03'],
  [daily, '2024-05-03T08:59', '2024-05-03'],
  [daily, '2024-05-03T09:00', null],
  [{ ...daily, since: at('2024-05-03T07:30') }, '2024-05-03T07:40', null],
  [{ ...daily, days: 'weekdays' as const }, '2024-05-03T07:00', '2024-05-03'],
  [{ ...daily, days: 'weekdays' as const }, '2024-05-04T07:00', null],
  [{ ...daily, slot: '23:30' }, '2024-05-03T22:10', '2024-05-03'],
  [{ ...daily, slot: '23:30', days: 'weekdays' as const }, '2024-05-03T22:10', '2024-05-03'],
  [{ ...daily, zone: 'Asia/Kathmandu' }, '2024-05-03T03:15', '2024-05-03'],
])('%j at %s is due for %s', (schedule, now, date) => {
  expect(dueSlot(schedule, at(now))?.localDate ?? null).toBe(date);
});

const stretches: readonly (readonly [
  zone: string,
  from: string,
  days: number,
  digests: number,
  why: string,
])[] = [
  ['Europe/Berlin', '2024-03-25', 14, 14, 'an hour left out'],
  ['Europe/Berlin', '2024-10-20', 14, 14, 'an hour twice'],
  ['America/New_York', '2024-03-04', 14, 14, 'an hour left out'],
  ['America/New_York', '2024-10-28', 14, 14, 'an hour twice'],
  ['Australia/Lord_Howe', '2024-10-01', 14, 14, 'half an hour left out'],
  ['Australia/Lord_Howe', '2024-04-01', 14, 14, 'half an hour twice'],
  ['Pacific/Apia', '2011-12-23', 14, 13, 'a day that never was'],
  ['Asia/Kathmandu', '2024-03-25', 14, 14, 'no change'],
];

test.each(
  stretches.flatMap((row) =>
    ['02:15', '02:30', '09:00', '00:00', '23:59'].map((slot) => [...row, slot] as const),
  ),
)('%s from %s, %i days: %i digests (%s) at %s', (zone, from, days, digests, _, slot) => {
  const schedule: Schedule = { slot, zone, days: 'every-day', since: 0 };
  const seen = new Set<string>();
  let twice = 0;
  let before: string | null = null;
  const start = at(`${from}T00:00`);
  // A look every 37 minutes, as rarely as a worker that is much too slow would take one.
  for (let now = start; now < start + days * 86_400_000; now += 37 * 60_000) {
    const due = dueSlot(schedule, now);
    if (due !== null && due.localDate !== before && seen.has(due.localDate)) twice += 1;
    if (due !== null) seen.add(due.localDate);
    before = due?.localDate ?? before;
  }
  expect(twice).toBe(0);
  // The days at both ends are cut by the zone's distance from UTC.
  expect(Math.abs(seen.size - digests)).toBeLessThanOrEqual(1);
});

test('the next slot is ahead, and due when its moment comes', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'UTC',
  );
  const slots = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
  fc.assert(
    fc.property(
      zones,
      slots,
      fc.constantFrom('every-day' as const, 'weekdays' as const),
      fc.integer({ min: at('2011-12-01T00:00'), max: at('2026-01-01T00:00') }),
      (zone, slot, days, now) => {
        const schedule: Schedule = { slot, zone, days, since: 0 };
        const next = nextSlot(schedule, now);
        expect(next).toBeGreaterThan(now);
        expect(next).toBeLessThan(now + 5 * 86_400_000);
        expect(dueSlot(schedule, next)?.at).toBe(next);
        expect(dueSlot(schedule, next + catchUp - 1)).not.toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});
