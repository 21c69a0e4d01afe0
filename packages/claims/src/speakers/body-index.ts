import { F, Kind } from '../features.ts';
import type { Language } from '../language.ts';
import type { Quotations, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { findInstitution } from './find-institution.ts';

/** A government, institution or group where it stands in the text: what "they" and "it" may point back to. */
export interface BodyMention extends TokenRange {
  readonly plural: boolean;
}

/** Bodies named outside of quotations, in the order of the text. */
export function indexBodies(tokens: Tokens, quotations: Quotations, language: Language): BodyMention[] {
  const mentions: BodyMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (quotations.of[i] !== -1 || tokens.kind[i] !== Kind.Word) continue;
    const features = tokens.features[i] ?? 0;
    if ((features & F.Capital) !== 0) {
      const to = findInstitution(tokens, i, tokens.count, language);
      if (to !== null) {
        mentions.push({ from: i, to, plural: false });
        i = to - 1;
        continue;
      }
    }
    if ((features & F.Role) === 0 || !language.nounKinds.get(wordAt(tokens, i).toLowerCase())?.has('plural'))
      continue;
    const from = startOfGroup(tokens, i);
    if (from > 0 && ((tokens.features[from - 1] ?? 0) & F.Preposition) !== 0) continue;
    mentions.push({ from, to: i + 1, plural: true });
  }
  return mentions;
}

/** "most Western │officials│", "Analysts and │observers│". */
function startOfGroup(tokens: Tokens, i: number): number {
  let from = i;
  while (from > 0) {
    const features = tokens.features[from - 1] ?? 0;
    const joined =
      wordAt(tokens, from - 1) === 'and' && from > 1 && ((tokens.features[from - 2] ?? 0) & F.Role) !== 0;
    if (joined) from -= 2;
    else if (
      tokens.kind[from - 1] === Kind.Word &&
      (features & (F.Determiner | F.Adjective | F.Capital)) !== 0
    )
      from--;
    else break;
  }
  return from;
}

function wordAt(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}
