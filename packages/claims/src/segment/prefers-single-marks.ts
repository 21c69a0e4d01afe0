import { Kind } from '../features.ts';
import type { Tokens } from '../layers.ts';

/**
 * Whether an article prints speech between single marks: more of them close behind a comma or stop (,’ .') than there
 * are pairs of double ones. Elsewhere a line between single marks is a heading: ‘Pretty cool working there.’
 */
export function prefersSingleMarks(tokens: Tokens): boolean {
  const { kind, count } = tokens;
  let single = 0;
  let double = 0;
  for (let i = 1; i < count; i++) {
    const of = kind[i];
    if (of === Kind.Symbol) {
      if (endsInSingleMark(tokens, i)) single += 2;
    } else if (of === Kind.OpenQuote || of === Kind.CloseQuote || of === Kind.StraightQuote) double++;
  }
  return single > double;
}

/** Whether token `i` is a single mark close behind a comma or stop. */
export function endsInSingleMark({ text, start, end, kind }: Tokens, i: number): boolean {
  const before = kind[i - 1];
  if ((before !== Kind.Comma && before !== Kind.Stop) || end[i - 1] !== start[i]) return false;
  const unit = text.charCodeAt(start[i] ?? 0);
  return unit === 0x27 || unit === 0x2019;
}
