import { F, Kind } from '../features.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is } from '../token-tests.ts';

/** The parts of a phrase between commas, dashes and brackets: "Dmitry Peskov", "the Kremlin spokesman". */
export function splitPhrase(tokens: Tokens, { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && (is(tokens, i, Kind.Word) || is(tokens, i, Kind.Number) || isInside(tokens, i))) continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
  }
  return parts;
}

/** "Holm & Sons", "CNN/ORC", a genitive. */
function isInside(tokens: Tokens, i: number): boolean {
  return has(tokens, i, F.Genitive) || is(tokens, i, Kind.Symbol) || is(tokens, i, Kind.Stop);
}
