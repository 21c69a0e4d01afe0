import { addDays, getDay, startOfISOWeek } from 'date-fns';
import { Shift } from '../date-senses.ts';
import type { Anchoring } from './anchoring.ts';
import type { Calendar } from './point.ts';
import { impliedDay, type Resolved } from './resolved.ts';

/**
 * A weekday without a day of the month. By itself it is the last such day up to the day of writing, that day included,
 * or in a clause about the future the first such day from it on. Weeks begin on Monday (ISO 8601).
 */
export function resolveWeekday(
  { weekday = 0, shift, weekShift }: Calendar,
  { anchor, ofIncident, tense }: Anchoring,
): Resolved | null {
  if (anchor === null) return null;
  const today = getDay(anchor);
  const back = (today - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const inWeek = (weeks: number) => addDays(startOfISOWeek(anchor), ((weekday + 6) % 7) + 7 * weeks);
  if (weekShift !== undefined) return impliedDay(inWeek(weekShift));
  switch (shift) {
    case Shift.This:
      return impliedDay(inWeek(tense() === 'future' && inWeek(0) < anchor ? 1 : 0));
    // "last Monday" on a Thursday is three or ten days ago.
    case Shift.Last:
      return sure(
        impliedDay(addDays(anchor, -(back || 7))),
        addDays(anchor, -(back || 7)) < inWeekStart(anchor),
      );
    case Shift.Past:
      return impliedDay(addDays(anchor, -(back || 7)));
    // "next Friday" on a Thursday is tomorrow or in eight days.
    case Shift.Next:
      return sure(impliedDay(inWeek(1)), inWeek(0) <= anchor);
    case Shift.Coming:
      return impliedDay(addDays(anchor, ahead || 7));
    default: {
      const day = impliedDay(addDays(anchor, tense() === 'future' ? ahead : -back));
      // An article on an incident may be of any later week.
      return sure(day, !ofIncident || back === 0);
    }
  }
}

function inWeekStart(anchor: Date): Date {
  return startOfISOWeek(anchor);
}

function sure(day: Resolved, certain: boolean): Resolved {
  return certain ? day : { ...day, ambiguous: true };
}
