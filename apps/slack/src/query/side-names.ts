import { fold } from './fold.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A side as people call it: "RU" → "Russia"; a bloc keeps its own name. */
export function sideName(side: string): string {
  return (/^[A-Z]{2}$/.test(side) && regions.of(side)) || side;
}

/** Whether these words name the side: its code or its name. */
export function namesSide(typed: string, side: string): boolean {
  const words = fold(typed);
  return words === fold(side) || words === fold(sideName(side));
}
