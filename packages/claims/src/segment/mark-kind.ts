import { Kind } from '../features.ts';

/** Length of the mark at `at`: two for ``, doubled hyphens and surrogate pairs, three for "...". */
export function markLength(text: string, at: number, unit: number): number {
  const next = text.charCodeAt(at + 1);
  if (unit === 0x60 && next === 0x60) return 2;
  if (unit === 0x2d && next === 0x2d) return 2;
  if (unit === 0x2e && next === 0x2e) return text.charCodeAt(at + 2) === 0x2e ? 3 : 2;
  return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

/** The kind of a mark by its first character and length; a symbol where it is none of the marks below. */
export function markKind(unit: number, length: number): number {
  if (unit === 0x60 && length === 2) return Kind.OpenQuote;
  if (unit === 0x2d) return Kind.Dash;
  return kinds.get(String.fromCharCode(unit)) ?? Kind.Symbol;
}

const kinds: ReadonlyMap<string, number> = new Map([
  ...Array.from('.?!…。？！؟', (mark) => [mark, Kind.Stop] as const),
  ...Array.from(',،、，', (mark) => [mark, Kind.Comma] as const),
  ...Array.from(':：', (mark) => [mark, Kind.Colon] as const),
  ...Array.from(';；؛', (mark) => [mark, Kind.Semicolon] as const),
  ...Array.from('–—―', (mark) => [mark, Kind.Dash] as const),
  ...Array.from('“«„「『‹', (mark) => [mark, Kind.OpenQuote] as const),
  ...Array.from('”»」』›', (mark) => [mark, Kind.CloseQuote] as const),
  ...Array.from('"＂', (mark) => [mark, Kind.StraightQuote] as const),
  ...Array.from('([{（', (mark) => [mark, Kind.OpenBracket] as const),
  ...Array.from(')]}）', (mark) => [mark, Kind.CloseBracket] as const),
  ['|', Kind.Bar] as const,
]);
