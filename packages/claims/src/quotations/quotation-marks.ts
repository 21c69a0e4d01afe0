import { Kind } from '../features.ts';
import type { Tokens } from '../layers.ts';

/** Which marks close which. Publishers mix curly, straight and doubled marks; other families keep to themselves. */
const families: readonly (readonly [opening: string, closing: string])[] = [
  ['“', '”“"＂\''],
  ['„', '“”"＂\''],
  ['”', '”"＂'],
  ['"', '"＂”“\''],
  ['＂', '＂"”'],
  ["'", '\'"”'],
  ['`', '\'`"”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
];
// By code unit: a character cut out of the text would be a string made for every mark.
const closers: ReadonlyMap<number, readonly number[]> = new Map(
  families.map(([opening, closing]) => [opening.charCodeAt(0), unitsOf(closing)]),
);

/** Closing marks that some languages open with: ”så”, »so«, ›so‹. */
const alsoOpen = unitsOf('”»›');

function unitsOf(marks: string): number[] {
  return Array.from(marks, (mark) => mark.charCodeAt(0));
}

/** A quotation mark, whichever way it points. */
export function isMark({ kind }: Tokens, i: number): boolean {
  const mark = kind[i] ?? 0;
  return mark >= Kind.OpenQuote && mark <= Kind.StraightQuote;
}

/** Whether the mark can open a quotation where none is open. */
export function opens(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === Kind.CloseQuote)
    return alsoOpen.includes(glyphOf(tokens, i)) && leansRight(tokens, i);
  return !leansLeft(tokens, i);
}

/** Whether the mark opens a quotation inside the one that `open` opened. */
export function opensInside(tokens: Tokens, open: number, i: number): boolean {
  const outer = glyphOf(tokens, open);
  const inner = glyphOf(tokens, i);
  if (closers.get(outer)?.includes(inner) !== true)
    return inner === outer && tokens.kind[i] === Kind.OpenQuote;
  // “ inside “…” opens, “ behind „… closes.
  if (tokens.kind[i] === Kind.OpenQuote) return inner === outer && !leansLeft(tokens, i);
  return tokens.kind[i] === Kind.StraightQuote && inner !== outer && leansRight(tokens, i);
}

/** Whether the mark can close what `open` opened. */
export function closes(tokens: Tokens, open: number, i: number): boolean {
  return closers.get(glyphOf(tokens, open))?.includes(glyphOf(tokens, i)) === true;
}

/** The first unit: '' and `` count as ' and `. */
function glyphOf(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i] ?? 0);
}

/** Attached to a word behind it and to nothing before it: the position of an opening mark. */
function leansRight(tokens: Tokens, i: number): boolean {
  return touchesNext(tokens, i) && !touchesPrevious(tokens, i);
}

/** Attached to what stands before it and to no word behind it: the position of a closing mark. */
function leansLeft(tokens: Tokens, i: number): boolean {
  return touchesPrevious(tokens, i) && !touchesNext(tokens, i);
}

function touchesNext({ start, end, kind, count }: Tokens, i: number): boolean {
  if (i + 1 >= count || start[i + 1] !== end[i]) return false;
  const next = kind[i + 1];
  return next === Kind.Word || next === Kind.Number || next === Kind.OpenQuote || next === Kind.OpenBracket;
}

function touchesPrevious({ start, end, kind }: Tokens, i: number): boolean {
  if (i === 0 || end[i - 1] !== start[i]) return false;
  const previous = kind[i - 1];
  return previous !== Kind.OpenBracket && previous !== Kind.OpenQuote && previous !== Kind.Dash;
}
