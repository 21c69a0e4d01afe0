const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The part of a date that has a meaning without a clock: `2031-04-09T10:00Z` → "2031-04-09"; null if there is none. */
export function dayOf(date: string | undefined): string | null {
  return pattern.exec(date ?? '')?.[0] ?? null;
}

/** `2031-04-09` → "9 Apr 2031", `2031-04` → "Apr 2031": no more exact than it is known. */
export function showDate(date: string): string {
  const [, year = date, month, day] = pattern.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** How long between two dates, in words, roughly; null for a day or less. */
export function gapBetween(earlier: string, later: string): string | null {
  const days = Math.round((time(later) - time(earlier)) / 86_400_000);
  if (days <= 1) return null;
  if (days < 60) return `${days} days`;
  return days < 730 ? `${Math.round(days / 30.44)} months` : `${Math.round(days / 365.25)} years`;
}

function time(date: string): number {
  const [, year, month = '1', day = '1'] = pattern.exec(date) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}
