/** The first and the last day that a date can mean, as `2023-05-03`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that an EDTF value spans, as this library writes them: `2022-12` → the first to the last of December, `199X`,
 * `2022-24` (winter, into the next year), `2023-05-01/2023-05-05`, `[2023-03-05,2023-05-03]`. Null for anything else.
 */
export function edtfDays(value: string): Days | null {
  const parts = value.replace(/^\[(.*)\]$/, '$1').split(/[/,]/);
  const all = parts.map(oneDate);
  const known = all.filter((days) => days !== null);
  const [first] = known.map((days) => days.first).toSorted();
  const last = known
    .map((days) => days.last)
    .toSorted()
    .at(-1);
  return known.length < all.length || first === undefined || last === undefined ? null : { first, last };
}

/** Months of the seasons, quarters and halves by their number: the first month and how many. */
const stretches: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
};

function oneDate(value: string): Days | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { first: value, last: value };
  const [, years = '', part] = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?$/.exec(value) ?? [];
  if (years === '') return null;
  const from = Number(years.replaceAll('X', '0'));
  const to = Number(years.replaceAll('X', '9'));
  if (part === undefined) return { first: day(from, 1, 1), last: day(to, 13, 0) };
  const [month, count] = stretches[part] ?? [Number(part), 1];
  return month < 1 || month > 12 ? null : { first: day(from, month, 1), last: day(from, month + count, 0) };
}

/** Months above 12 run into the next year, and day 0 is the last of the month before. */
function day(year: number, month: number, date: number): string {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.toISOString().slice(0, 10);
}
