import { F, Kind } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import type { Names, Reach } from './reach.ts';
import { senseAt } from './word-senses.ts';

/** A government, institution or group named outside of quotations. */
export interface BodyMention extends TokenRange {
  /** Several people, whom "they" and not "it" stands for. */
  readonly several: boolean;
  /** In a genitive: "│Russia│’s claims". */
  readonly owner: boolean;
}

/** What "they" and "it" may point back to, in the order of the text. A capital where something happens is a place. */
export function indexBodies({
  tokens,
  quotations,
  language,
  counts,
}: Names & Pick<Reach, 'quotations'>): BodyMention[] {
  const { count, features } = tokens;
  const mentions: BodyMention[] = [];
  for (let i = 0; i < count; i++) {
    if (((features[i] ?? 0) & (F.Capital | F.Role)) === 0) continue;
    if (quotations.of[i] !== -1 || !is(tokens, i, Kind.Word)) continue;
    if (has(tokens, i, F.Capital)) {
      const found = language.names.find(tokens, i, count);
      if (found !== null && found.name.row !== null && counts(found.name)) {
        const placed = found.name.place && isPlaceBehind(tokens, i - 1, language);
        const part = has(tokens, found.to, F.Capital) && !has(tokens, found.to, F.Genitive);
        if (!placed && !part)
          mentions.push({ from: i, to: found.to, several: false, owner: has(tokens, found.to, F.Genitive) });
        i = found.to - 1;
        continue;
      }
    }
    if (!has(tokens, i, F.Role) || (senseAt(tokens, i, language) & Sense.Persons) === 0) continue;
    const from = startOfGroup(tokens, i);
    if (from > 0 && has(tokens, from - 1, F.Preposition)) continue;
    mentions.push({ from, to: i + 1, several: true, owner: false });
  }
  return mentions;
}

/** "in │Paris│", "to │Moscow│"; not "for │Russia│". */
function isPlaceBehind(tokens: Names['tokens'], i: number, language: Names['language']): boolean {
  return has(tokens, i, F.To) || (senseAt(tokens, i, language) & Sense.Where) !== 0;
}

/** "most Western │officials│", "Analysts and │observers│". */
function startOfGroup(tokens: Names['tokens'], i: number): number {
  let from = i;
  while (from > 0) {
    const last = from - 1;
    if (
      last > 0 &&
      has(tokens, last, F.Coordinator) &&
      !has(tokens, last, F.Capital) &&
      has(tokens, last - 1, F.Role)
    )
      from -= 2;
    else if (is(tokens, last, Kind.Word) && has(tokens, last, F.Determiner | F.Adjective | F.Capital)) from--;
    else break;
  }
  return from;
}
