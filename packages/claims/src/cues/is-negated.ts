import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';

/** Whether a negation stands in the group before its head: "did │not│ say", "│never│ confirmed". */
export function isNegated(tokens: Tokens, from: number, head: number, language: Language): boolean {
  for (let i = from; i < head; i++) {
    const word = tokens.word[i] ?? -1;
    if (word !== -1 && ((language.wordFeatures[word] ?? 0) & F.Negation) !== 0) return true;
  }
  return false;
}
