import { type Calendar, calendar, type Point } from './point.ts';

/** Two dates of one shape as a range; the year that one names holds for the other. Null where they make no range. */
export function joinRange(first: Calendar, last: Calendar): Point | null {
  if (shapeOf(first) !== shapeOf(last)) return null;
  const turn = isLater(first, last) ? 1 : 0;
  const begin = calendar({ ...first, ...(first.year === undefined ? shiftYear(last, -turn) : {}) });
  const end = calendar({ ...last, ...(last.year === undefined ? shiftYear(first, turn) : {}) });
  const [from = 0, to = 0] = [begin.year, end.year];
  if (from > to || (from !== 0 && from === to && turn === 1)) return null;
  return { kind: 'range', first: begin, last: end };
}

/** Which fields a date has, but for its year. */
function shapeOf({ year, month, day, weekday }: Calendar): string {
  if (day !== undefined) return 'day';
  if (month !== undefined) return month > 12 ? 'season' : 'month';
  if (weekday !== undefined) return 'weekday';
  return year === undefined ? 'none' : 'year';
}

/** "December 28 to January 3": the first stands later in its year than the last. */
function isLater(first: Calendar, last: Calendar): boolean {
  const [a = 0, b = 0] = [first.month, last.month];
  return a > b || (a === b && (first.day ?? 0) > (last.day ?? 0));
}

function shiftYear({ year, yearShift }: Calendar, by: number): Pick<Calendar, 'year' | 'yearShift'> {
  if (year !== undefined) return { year: year + by };
  return yearShift === undefined ? {} : { yearShift: yearShift + by };
}
