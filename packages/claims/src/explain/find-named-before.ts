import type { Speaker } from '../types.ts';
import type { Evidence } from './evidence.ts';

/** Where a speaker was last named. */
export interface NamedBefore {
  readonly text: string;
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
}

/** The last place before an offset at which the article prints a name of the speaker, other than the given words. */
export function findNamedBefore(
  { article, blocks }: Evidence,
  { name, spellings }: Speaker,
  offset: number,
  words: string,
): NamedBefore | null {
  let last = -1;
  let text = '';
  for (const spelling of new Set([name, ...spellings])) {
    if (spelling === '' || spelling.toLowerCase() === words.toLowerCase()) continue;
    const at = offset === 0 ? -1 : article.text.lastIndexOf(spelling, offset - 1);
    if (at < last || at === -1 || (at === last && spelling.length < text.length)) continue;
    last = at;
    text = spelling;
  }
  const block = blocks.findLast(({ start }) => start <= last);
  return last === -1 || block === undefined ? null : { text, paragraph: block.index };
}
