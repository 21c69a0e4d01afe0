/**
 * What a word can mean in a date. A language gives each of its date words one sense and a value within it
 * ("march" is a month, number 3); readers ask for both by the word's index.
 */
export const Sense = {
  None: 0,
  /** "December"; the value is its number. */
  Month: 1,
  /** A month whose name is also a word or a first name: "May", "March", "April". */
  DoubtfulMonth: 2,
  /** "Dec."; a date only beside a number. */
  ShortMonth: 3,
  /** "mid-March". */
  PartMonth: 4,
  /** "Wednesday"; Sunday is 0. */
  Weekday: 5,
  /** "Wed."; a date only before a day of the month. */
  ShortWeekday: 6,
  Unit: 7,
  /** "spring"; the value is its number in EDTF, less 20. */
  Season: 8,
  /** "night": a value of `DayPart`. */
  DayPart: 9,
  /** "today", "yesterday", "tomorrow"; the value is a day's distance, plus 1. */
  Near: 10,
  Overnight: 11,
  /** "last", "this", "next", "past", "coming": a value of `Shift`. */
  Shift: 12,
  /** "early", "mid", "late": a value of `Part`. */
  Part: 13,
  /** "the beginning of", "the end of": a value of `Part`. */
  PartOf: 14,
  /** "two"; "a" is 1. */
  Count: 15,
  /** "third". */
  Ordinal: 16,
  /** "ago". */
  Ago: 17,
  Half: 18,
  Anniversary: 19,
  /** "two-year". */
  CountYear: 20,
  The: 21,
  Of: 22,
  /** "on", "at" (value 1), "over". */
  On: 23,
  /** "in", "since" (value 1), "during" (value 2): what stands behind is a time. */
  In: 24,
  /** "by", "before", "after": what stands behind may be a time. */
  By: 25,
  From: 26,
  To: 27,
  /** "until" (value 1), "through" (value 0). */
  Until: 28,
  And: 29,
  Between: 30,
  /** "weeks": the value is that of the unit. */
  Units: 31,
} as const;

export const Shift = { Last: 0, This: 1, Next: 2, Past: 3, Coming: 4 } as const;

/** `Loose` is "earlier" and "later": before or after now, at no certain part. */
export const Part = { Early: 0, Mid: 1, Late: 2, Loose: 3 } as const;

export const DayPart = { Morning: 0, Afternoon: 1, Evening: 2, Night: 3, Noon: 4, Hours: 5 } as const;

export const Unit = {
  Day: 0,
  Week: 1,
  Weekend: 2,
  Month: 3,
  Quarter: 4,
  Year: 5,
  Decade: 6,
  Century: 7,
} as const;

/** Articles, prepositions and the words that only go on with a date do not begin one. */
export function opensDate(sense: number): boolean {
  return (sense > Sense.None && sense < Sense.Ago) || sense === Sense.CountYear || sense === Sense.Between;
}

/** Bits that hold the sense in a code; the value stands above them. */
const SENSE_BITS = 6;

export function dateCode(sense: number, value: number): number {
  return (value << SENSE_BITS) | sense;
}

export function dateSenseOf(code: number): number {
  return code & ((1 << SENSE_BITS) - 1);
}

export function dateValueOf(code: number): number {
  return code >> SENSE_BITS;
}
