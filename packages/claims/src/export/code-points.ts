const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

/**
 * Converts offsets of a text from UTF-16 code units, as the records have them, to code points, as brat, Python and
 * Web Annotation count them: in `a😀b` the b stands at 3 and becomes 2. Offsets past the end stay past the end.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < firstSurrogate || code > lastSurrogate || (text.codePointAt(i) ?? 0) <= 0xffff) continue;
    pairs.push(i);
    i++;
  }
  return (offset) => offset - pairsBefore(pairs, offset);
}

/** The offset itself, or where it falls between the halves of a pair, the one behind the pair. */
export function behindPair(text: string, offset: number): number {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}

/** How many of the ascending positions lie before an offset, by halving. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
