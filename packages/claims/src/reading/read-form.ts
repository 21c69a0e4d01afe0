import { Kind } from '../features.ts';
import type { Quotations, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Form } from '../types.ts';

/** All words of a content inside quotation marks, some, or none. */
export function readForm(tokens: Tokens, quotations: Quotations, content: readonly TokenRange[]): Form {
  let inside = 0;
  let outside = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== Kind.Word && tokens.kind[i] !== Kind.Number) continue;
      if (quotations.of[i] === -1) outside++;
      else inside++;
      if (inside > 0 && outside > 0) return 'mixed';
    }
  }
  return inside === 0 ? 'indirect' : 'direct';
}
