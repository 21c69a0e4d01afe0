import type { TokenRange } from '../span.ts';
import type { Names } from './reach.ts';
import { textOf } from './word-senses.ts';

/**
 * The office that a phrase names, by its first listed name: "Russian │Foreign Ministry│", "│Ministry of Foreign Affairs│
 * of Russia".
 */
export function officeIn({ tokens, language }: Names, { from, to }: TokenRange, head: number): string | null {
  for (let start = from; start <= head; start++) {
    for (let end = to; end > head; end--) {
      const office = language.officeNames.get(textOf(tokens, { from: start, to: end }).toLowerCase());
      if (office !== undefined) return office;
    }
  }
  return null;
}
