import type { ScoringError } from './error-classes.ts';
import { percent, textTable } from './text-table.ts';

const shownClasses = 15;
const shownLemmas = 10;

/** The most frequent classes (error, form, kind of cue), the errors by form, and for each error its most frequent cues. */
export function errorTables(errors: readonly ScoringError[]): string {
  return [
    textTable(
      ['errors', 'share', 'error', 'form', 'cue'],
      count(errors, ({ error, form, kind }) => [error, form, kind])
        .slice(0, shownClasses)
        .map(([key, number]) => [number, percent(number, errors.length), ...key]),
    ),
    textTable(
      ['errors', 'direct', 'indirect', 'mixed', 'error', 'most frequent cues'],
      count(errors, ({ error }) => [error]).map(([[error = ''], number]) => {
        const own = errors.filter((one) => one.error === error);
        const ofForm = (form: string) => own.filter((one) => one.form === form).length;
        const lemmas = count(own, ({ lemma }) => [lemma]).slice(0, shownLemmas);
        const cues = lemmas.map(([[lemma], times]) => `${lemma} ${times}`).join(', ');
        return [number, ofForm('direct'), ofForm('indirect'), ofForm('mixed'), error, cues];
      }),
    ),
  ].join('\n\n');
}

/** How often each key occurs, most frequent first; equals in the order of their names. */
function count<T>(
  list: readonly T[],
  keyOf: (one: T) => readonly string[],
): (readonly [readonly string[], number])[] {
  const keys = new Map<string, readonly string[]>();
  const numbers = new Map<string, number>();
  for (const one of list) {
    const key = keyOf(one);
    const name = key.join('\t');
    keys.set(name, key);
    numbers.set(name, (numbers.get(name) ?? 0) + 1);
  }
  return [...keys]
    .map(([name, key]) => [name, key, numbers.get(name) ?? 0] as const)
    .sort(([a, , x], [b, , y]) => y - x || (a < b ? -1 : 1))
    .map(([, key, number]) => [key, number] as const);
}
