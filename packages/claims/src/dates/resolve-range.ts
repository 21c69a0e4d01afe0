import { addDays, getDay } from 'date-fns';
import type { Anchoring } from './anchoring.ts';
import { parseCivilDate } from './civil-date.ts';
import { edtfDay } from './edtf.ts';
import { calendar, type Point } from './point.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import type { Resolved } from './resolved.ts';

/** From the first date to the last: the last is the first of its name that is not before the other. */
export function resolveRange(first: Point, last: Point, anchoring: Anchoring): Resolved | null {
  if (first.kind !== 'calendar' || last.kind !== 'calendar') return null;
  const begin = resolveCalendar(first, anchoring);
  if (begin === null) return null;
  if (first.month === undefined && last.weekday !== undefined) return toWeekday(begin, last.weekday);
  const year = Number(begin.value.slice(0, 4));
  const known = last.year !== undefined || last.yearShift !== undefined;
  const same = resolveCalendar(known ? last : calendar({ ...last, year }), anchoring);
  const end =
    same !== null && same.value < begin.value && !known
      ? resolveCalendar(calendar({ ...last, year: year + 1 }), anchoring)
      : same;
  if (end === null || end.value <= begin.value || end.precision !== begin.precision) return null;
  return { ...begin, value: `${begin.value}/${end.value}` };
}

/** "from Monday to Friday" */
function toWeekday(begin: Resolved, weekday: number): Resolved | null {
  const monday = parseCivilDate(begin.value);
  if (monday === null) return null;
  const ahead = (weekday - getDay(monday) + 7) % 7;
  return ahead === 0 ? null : { ...begin, value: `${begin.value}/${edtfDay(addDays(monday, ahead))}` };
}
