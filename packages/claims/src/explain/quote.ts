import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';

const longest = 80;

/** Words of the article for a sentence of ours: on one line, shortened in the middle. */
export function quote(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const characters = [...words];
  if (characters.length <= longest) return `“${words}”`;
  const head = characters.slice(0, longest - 30).join('');
  const tail = characters.slice(-28).join('');
  return `“${head.trimEnd()} … ${tail.trimStart()}”`;
}

/** The words of a range of tokens. */
export function quoteRange({ text, start, end }: Tokens, { from, to }: TokenRange): string {
  return quote(text.slice(start[from] ?? 0, end[to - 1] ?? 0));
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
