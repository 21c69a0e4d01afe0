import { cleanLine } from '../views/clean-text.ts';
import { truncate } from '../views/truncate.ts';
import { type ClaimFilter, type FilterKey, filterKeys, withFilter } from './claim-filter.ts';
import { type FilterRow, filterTable } from './filter-table.ts';
import { formatFilter } from './format-filter.ts';
import { nearest } from './nearest.ts';
import { splitLine } from './split-line.ts';

/** Why a line is not understood, in words of ours and of the line; nothing in it is escaped yet. */
export interface LineProblem {
  /** What came: "“stanse:” is no filter". */
  readonly what: string;
  readonly expected: string;
  /** The filters as they were probably meant, in the form of the line. */
  readonly meant?: string;
}

export interface ParsedLine {
  /** The words before the first filter. */
  readonly words: readonly string[];
  readonly filter: ClaimFilter;
}

// The filters travel in ids of blocks and values of menus, which are short.
const longestFilter = 180;

/**
 * What stands behind `/claims`, or behind the name of a subcommand: words, then filters.
 *
 * @example parseLine('kremlin-drone by:Dmitry Peskov stance:denies')
 * // { words: ['kremlin-drone'], filter: { by: 'Dmitry Peskov', stance: 'denies' } }
 */
export function parseLine(line: string): ParsedLine | { readonly problem: LineProblem } {
  const pieces = splitLine(cleanLine(line));
  if ('unclosed' in pieces) return { problem: unclosed(pieces.unclosed) };
  const words: string[] = [];
  const given = new Map<FilterRow, string[]>();
  let current: FilterRow | null = null;
  let full = false;
  for (const piece of pieces) {
    const value = withoutMarks(piece.value);
    if (piece.key !== undefined) {
      const row = filterTable.find(({ key }) => key === piece.key);
      if (row === undefined) return { problem: unknownKey(piece.key, value) };
      if (given.has(row)) return { problem: twice(row) };
      given.set(row, value === '' ? [] : [value]);
      current = row;
      full = value !== '' && (!row.takesWords || piece.quoted);
    } else if (current === null) {
      if (value !== '') words.push(value);
    } else {
      const values: string[] = given.get(current) ?? [];
      if (full) return { problem: tooMany(current, values, value) };
      given.set(current, [...values, value]);
      full = !current.takesWords || piece.quoted;
    }
  }
  return readValues(words, given);
}

function readValues(
  words: readonly string[],
  given: ReadonlyMap<FilterRow, readonly string[]>,
): ParsedLine | { readonly problem: LineProblem } {
  let filter: ClaimFilter = {};
  for (const row of filterTable) {
    const values = given.get(row);
    if (values === undefined) continue;
    const typed = values.join(' ').trim();
    const value = row.takesWords ? typed : typed.toLowerCase();
    if (!row.accepts(value)) return { problem: wrongValue(row, typed) };
    filter = withFilter(filter, row.key, value);
  }
  const length = formatFilter(filter).length;
  if (length > longestFilter) return { problem: tooLong(length) };
  return { words, filter };
}

/** Marks inside a value would end it when the filters are written down again. */
function withoutMarks(value: string): string {
  return cleanLine(value.replaceAll(/["“”„«»]/g, ' '));
}

function unknownKey(key: string, value: string): LineProblem {
  const [near] = nearest(key, filterKeys, 1);
  const meant = near === undefined ? undefined : meantBy(near, value);
  return {
    what: `“${truncate(key, 40)}:” is no filter`,
    expected: `one of ${filterKeys.map((name) => `${name}:`).join(', ')}`,
    ...(meant !== undefined && { meant }),
  };
}

function wrongValue(row: FilterRow, typed: string): LineProblem {
  const what =
    typed === '' ? `nothing stands behind “${row.key}:”` : `“${row.key}:” got “${truncate(typed, 60)}”`;
  const [near] = nearest(typed, row.values ?? [], 1);
  return { what, expected: row.expected, ...(near !== undefined && { meant: `${row.key}:${near}` }) };
}

function tooMany(row: FilterRow, values: readonly string[], value: string): LineProblem {
  const before = `${row.key}:${values.join(' ')}`;
  return {
    what: `“${truncate(value, 40)}” stands behind “${truncate(before, 40)}”, which is complete`,
    expected: 'another filter, or words before the first one',
    meant: formatFilter({ [row.key]: values.join(' '), about: value }),
  };
}

function twice({ key }: FilterRow): LineProblem {
  return { what: `“${key}:” is given twice`, expected: 'each filter once' };
}

function tooLong(length: number): LineProblem {
  return {
    what: `the filters are ${length} characters long`,
    expected: `at most ${longestFilter} characters in all`,
  };
}

function unclosed(from: string): LineProblem {
  return {
    what: `the quotation mark at ${truncate(from, 40)} is never closed`,
    expected: 'a second mark where the words end, such as by:"Dmitry Peskov"',
  };
}

function meantBy(key: FilterKey, value: string): string | undefined {
  const row = filterTable.find((candidate) => candidate.key === key);
  return row?.accepts(value) ? formatFilter({ [key]: value }) : undefined;
}
