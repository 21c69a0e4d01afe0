import type { CivilDate } from './civil-date.ts';

/**
 * Dates as EDTF writes them (Library of Congress, 2019): years, months and days; seasons and quarters as numbers above
 * 20 in the place of the month; decades and centuries with their open digits as X; stretches with a slash.
 */
export function edtfYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** A month, or a number above 20 that stands for a season (21 to 24), quarter (33 to 36) or half (40, 41). */
export function edtfMonth(year: number, month: number): string {
  return `${edtfYear(year)}-${String(month).padStart(2, '0')}`;
}

export function edtfDay(date: CivilDate): string {
  return `${edtfMonth(date.getFullYear(), date.getMonth() + 1)}-${String(date.getDate()).padStart(2, '0')}`;
}

/** The decade that holds the year: "199X". */
export function edtfDecade(year: number): string {
  return `${edtfYear(year).slice(0, 3)}X`;
}

/** The century that holds the year: "19XX". */
export function edtfCentury(year: number): string {
  return `${edtfYear(year).slice(0, 2)}XX`;
}
