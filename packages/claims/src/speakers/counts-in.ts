import { F } from '../features.ts';
import type { Language, ListedName } from '../language.ts';
import type { Tokens } from '../layers.ts';
import { has } from '../token-tests.ts';

/**
 * Whether a listed name counts in an article: one that is as often something else ("Georgia", "Jordan") does where the
 * same country is named otherwise too ("Georgian", "Amman"). The article is looked through when such a name is first met.
 */
export function countsIn(tokens: Tokens, language: Language): (name: ListedName) => boolean {
  let sides: Set<string> | null = null;
  return ({ doubtful, side }) => {
    if (!doubtful || side === null) return true;
    sides ??= printedSides(tokens, language);
    return sides.has(side);
  };
}

function printedSides(tokens: Tokens, language: Language): Set<string> {
  const sides = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    if (!has(tokens, i, F.Capital)) continue;
    const found = language.names.find(tokens, i, tokens.count);
    if (found === null) continue;
    if (!found.name.doubtful && found.name.side !== null) sides.add(found.name.side);
    i = found.to - 1;
  }
  return sides;
}
