const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * `2023-05-03T09:00Z` → "3 May 2023", `2022-12` → "Dec 2022", `2023-05-03/2023-05-05` → "3 May 2023 to 5 May 2023"; no
 * more precise than it is known, in no time zone.
 */
export function showDate(date: string): string | null {
  const [first = '', last] = date.split('/');
  const from = showPoint(first);
  const to = last === undefined ? null : showPoint(last);
  return from !== null && to !== null ? `${from} to ${to}` : from;
}

function showPoint(date: string): string | null {
  const [, year, month, day] = pattern.exec(date) ?? [];
  if (year === undefined) return null;
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
