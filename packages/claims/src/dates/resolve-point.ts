import { addDays, addYears } from 'date-fns';
import type { Anchoring } from './anchoring.ts';
import { type CivilDate, civilDate, parseCivilDate } from './civil-date.ts';
import { edtfCentury, edtfDay, edtfDecade } from './edtf.ts';
import type { Point } from './point.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import { resolveRange } from './resolve-range.ts';
import { resolveAgo, resolveStretch, resolveUnit, resolveWeekend, weekOf } from './resolve-unit.ts';
import { impliedDay, impliedDays, type Resolved } from './resolved.ts';

/** What a date names in the calendar, read against the day of writing; null where that day is needed and not known. */
export function resolvePoint(point: Point, anchoring: Anchoring): Resolved | null {
  switch (point.kind) {
    case 'calendar':
      return resolveCalendar(point, anchoring);
    case 'range':
      return resolveRange(point.first, point.last, anchoring);
    case 'choice':
      return resolveChoice(point.year, point.numbers);
    case 'century':
      return { value: edtfCentury(point.year), precision: 'century', implied: [] };
    case 'weekend':
      return anchoring.anchor && resolveWeekend(anchoring.anchor, anchoring.tense() === 'future');
    case 'decade':
      return resolveDecade(point.year, point.short === true, anchoring.anchor);
    case 'anniversary':
    case 'week-of': {
      const day = dayOf(resolvePoint(point.day, anchoring));
      if (day === null) return null;
      return point.kind === 'week-of' ? weekOf(day) : anniversary(point.day, day, point.years);
    }
    default:
      return anchoring.anchor && resolveAgainst(point, anchoring.anchor, anchoring.ofIncident);
  }
}

/** What is nothing without the day of writing. */
function resolveAgainst(
  point: Extract<Point, { kind: 'near' | 'overnight' | 'unit' | 'ago' | 'stretch' | 'hour' }>,
  anchor: CivilDate,
  ofIncident: boolean,
): Resolved | null {
  switch (point.kind) {
    case 'near':
      return impliedDay(addDays(anchor, point.days));
    case 'overnight':
      return impliedDays(addDays(anchor, -1), anchor);
    case 'unit':
      return resolveUnit(point.unit, point.shift, anchor);
    case 'ago':
      return resolveAgo(point.unit, point.count, point.sameDay, anchor);
    case 'stretch':
      return resolveStretch(point.unit, point.count, anchor);
    // News is of the day before as often as of its own; the story of an incident is of its day.
    case 'hour':
      return ofIncident ? impliedDay(anchor) : null;
  }
}

/** "03/05/2023" is the third of May or the fifth of March: one of a set. */
function resolveChoice(year: number, [a, b]: readonly [number, number]): Resolved | null {
  const [first, last] = [
    civilDate(year, Math.min(a, b), Math.max(a, b)),
    civilDate(year, Math.max(a, b), Math.min(a, b)),
  ];
  if (first === null || last === null) return null;
  return { value: `[${edtfDay(first)},${edtfDay(last)}]`, precision: 'day', implied: [], ambiguous: true };
}

/** "the ’90s" are the last that have begun. */
function resolveDecade(year: number, short: boolean, anchor: CivilDate | null): Resolved | null {
  if (!short) return { value: edtfDecade(year), precision: 'decade', implied: [] };
  if (anchor === null) return null;
  const now = anchor.getFullYear();
  const here = now - (now % 100) + year;
  return { value: edtfDecade(here > now ? here - 100 : here), precision: 'decade', implied: ['year'] };
}

/** Only of a day whose year is named. */
function anniversary(named: Point, day: CivilDate, years: number): Resolved | null {
  if (named.kind !== 'calendar' || named.year === undefined) return null;
  return { value: edtfDay(addYears(day, years)), precision: 'day', implied: [] };
}

function dayOf(resolved: Resolved | null): CivilDate | null {
  return resolved?.precision === 'day' ? parseCivilDate(resolved.value) : null;
}
