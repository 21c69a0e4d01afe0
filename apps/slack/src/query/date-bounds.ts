/** The first and the last day that a date can mean, as ISO days; they compare as text. */
export interface DateBounds {
  readonly first: string;
  readonly last: string;
}

// Months of EDTF's sub-year parts: https://www.loc.gov/standards/datetime/ (seasons, quarters, halves).
const parts: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const point = /^(\d{2})(\d{2}|\dX|XX)(?:-(\d{2})(?:-(\d{2}))?)?/;

/**
 * The days that an EDTF date or an ISO date-time covers; of a stretch, from the start of its start to the end of its
 * end. A month ends on its 31st, which is enough for comparing. Null for what is no date.
 *
 * @example dateBounds('2023-05') // { first: '2023-05-01', last: '2023-05-31' }
 */
export function dateBounds(date: string): DateBounds | null {
  const ends = date.replaceAll(/[[\]]/g, '').split(/[/,]|\.\./);
  const bounds = ends.map(pointBounds).filter((end) => end !== null);
  const [start, end] = [bounds[0], bounds.at(-1)];
  return start === undefined || end === undefined ? null : { first: start.first, last: end.last };
}

function pointBounds(date: string): DateBounds | null {
  const [, century, years = '', part, day] = point.exec(date) ?? [];
  if (century === undefined) return null;
  const [from, to] = [years.replaceAll('X', '0'), years.replaceAll('X', '9')];
  if (part === undefined) return { first: `${century}${from}-01-01`, last: `${century}${to}-12-31` };
  const month = Number(part);
  const [firstMonth, lastMonth] = parts[part] ?? [month, month];
  const year = `${century}${from}`;
  return {
    first: `${monthOf(year, firstMonth)}-${day ?? '01'}`,
    last: `${monthOf(year, lastMonth)}-${day ?? '31'}`,
  };
}

/** Month 14 of a year is February of the next: a winter begins in December. */
function monthOf(year: string, month: number): string {
  const later = month > 12;
  const shown = String(later ? month - 12 : month).padStart(2, '0');
  return `${later ? String(Number(year) + 1).padStart(4, '0') : year}-${shown}`;
}
