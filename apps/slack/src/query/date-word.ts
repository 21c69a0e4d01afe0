const day = 86_400_000;
const ago = /^(\d{1,4})([dw])$/;
const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const named: Readonly<Record<string, number>> = { today: 0, yesterday: 1 };

/** Whether this can be the value of `since:` or `as-of:`. */
export function isDateWord(word: string): boolean {
  return readDateWord(word, '2000-01-01') !== null;
}

/**
 * "2d" or "yesterday", counted back from a day, as a day; a date as it is. Null for anything else, also for a day that
 * no calendar has.
 *
 * @example readDateWord('2d', '2023-05-05') // "2023-05-03"
 * @example readDateWord('2023-05', '2023-05-05') // "2023-05"
 */
export function readDateWord(word: string, today: string): string | null {
  const [, amount = '', unit] = ago.exec(word) ?? [];
  const days = Object.hasOwn(named, word) ? named[word] : Number(amount) * (unit === 'w' ? 7 : 1);
  if (days !== undefined && (unit !== undefined || Object.hasOwn(named, word)))
    return new Date(Date.parse(today) - days * day).toISOString().slice(0, 10);
  return isoDate.test(word) && isOnCalendar(word) ? word : null;
}

/** JavaScript reads 30 February as 1 March; a date that comes back as another is none. */
function isOnCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
