import { reservedWords } from '../commands/reserved-words.ts';

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 60;

/** Why a word cannot name an incident, or null when it can. */
export function slugProblem(word: string): string | null {
  if (word.length > longest) return `a slug of at most ${longest} characters`;
  if (!pattern.test(word))
    return 'a slug of lowercase letters, digits and single hyphens, such as kremlin-drone';
  if (reservedWords.includes(word))
    return `a slug that is not a word of the command itself (${reservedWords.join(', ')})`;
  return null;
}

/** The slug somebody meant: `“Kremlin Drone”` → `kremlin-drone`. Not checked: it may name nothing. */
export function toSlug(typed: string): string {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
