/**
 * A day of the calendar, without hours and without a zone. date-fns computes with it as with any Date, but every field
 * is read and set in UTC, so that no machine's local time (and no night in which it jumps) can move a day.
 */
export class CivilDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day = this.getUTCDate()): number {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
}

/**
 * The day, or null where the calendar has none such ("February 30"). Months count from 1. Years below 100, which
 * `Date.UTC` takes for those of the 20th century, are none.
 */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (year < 100 || year > 9999) return null;
  const date = new CivilDate(Date.UTC(year, month - 1, day));
  return date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

/** The day at the beginning of an ISO 8601 date or date-time, as it is written there. */
export function parseCivilDate(iso: string): CivilDate | null {
  return civilDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}
