import { Kind } from '../features.ts';
import type { DateLists, Language } from '../language.ts';
import type { Tokens } from '../layers.ts';

/** A letter, a hyphen and a year of four figures. */
const SHORTEST = 6;

/** The prefix with which an unlisted word leads in a number: "│mid-│2022". Most words are too short. */
export function prefixOf(
  tokens: Tokens,
  i: number,
  language: Language,
): DateLists['prefixes'][number] | null {
  const { text, start, end } = tokens;
  const from = start[i] ?? 0;
  if ((end[i] ?? 0) - from < SHORTEST || tokens.kind[i] !== Kind.Word || tokens.word[i] !== -1) return null;
  // "mid-2022", "mid-1990s": before the place of the ending stands a figure. One look there turns most words away.
  if (!isFigure(text.charCodeAt((end[i] ?? 0) - 1 - language.dates.pluralSuffix.length))) return null;
  for (const prefix of language.dates.prefixes) {
    const at = from + prefix.text.length;
    if (at >= (end[i] ?? 0) || !isFigure(text.charCodeAt(at))) continue;
    if (startsWith(text, from, prefix.text)) return prefix;
  }
  return null;
}

function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the letters stand there in small or in capitals. */
function startsWith(text: string, from: number, letters: string): boolean {
  for (let k = 0; k < letters.length; k++) {
    const unit = text.charCodeAt(from + k);
    if ((unit >= 65 && unit <= 90 ? unit + 32 : unit) !== letters.charCodeAt(k)) return false;
  }
  return true;
}
