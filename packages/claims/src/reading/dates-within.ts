import type { FoundDate } from '../layers.ts';
import type { TokenRange } from '../span.ts';

/** The dates that lie wholly in the range, in the order of the text. `dates` is sorted, so the search halves. */
export function datesWithin(dates: readonly FoundDate[], { from, to }: TokenRange): readonly FoundDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let within: FoundDate[] | null = null;
  for (let i = low; i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined || date.from >= to) break;
    if (date.to > to) continue;
    within ??= [];
    within.push(date);
  }
  return within ?? none;
}

/** Most ranges hold no date. */
const none: readonly FoundDate[] = [];
