import { F } from '../features.ts';
import type { CueEntry, Language } from '../language.ts';
import type { CueMatch, Quotations, Sentence, Tokens } from '../layers.ts';
import { isSpelt } from '../token-tests.ts';
import { readAdjectiveGroup } from './read-adjective-group.ts';
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts';

/**
 * The reporting words of each sentence that stand outside quotation marks, in the order of the text.
 * A word counts only where it is used as a cue: "the claims" and "he claims" are told apart by their neighbours.
 */
export function findCues(
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotations: Quotations,
  language: Language,
): readonly (readonly CueMatch[])[] {
  const found: (readonly CueMatch[])[] = [];
  const { word } = tokens;
  const { of } = quotations;
  const { cueOpeners } = language;
  for (const sentence of sentences) {
    let cues: CueMatch[] | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      const index = word[i] ?? -1;
      if (index === -1 || cueOpeners[index] === 0 || of[i] !== -1) continue;
      const cue = cueAt(tokens, sentence, i, index, language);
      if (cue === null) continue;
      if (cues === null) {
        cues = [cue];
        continue;
      }
      // "declined to confirm" is one cue.
      const last = cues.at(-1);
      if (last !== undefined && last.head >= cue.from && last.entry.class === 'attitude') cues.pop();
      if (cues.push(cue) === mostCues) break;
    }
    found.push(cues ?? none);
  }
  return found;
}

const none: readonly CueMatch[] = [];

/** More cues than any sentence of prose holds; the rest of a list of them is not read, so that time stays linear. */
const mostCues = 16;

function cueAt(
  tokens: Tokens,
  sentence: Sentence,
  i: number,
  word: number,
  language: Language,
): CueMatch | null {
  const features = tokens.features[i] ?? 0;
  const entry = choose(tokens, language.verbCues.get(word), i);
  if (entry !== undefined) {
    const group = readVerbGroup(tokens, sentence, i, language);
    // "are worried about": an adjective where the participle is one.
    const adjectival =
      group?.use === 'passive' && choose(tokens, language.adjectiveCues.get(word), i) !== undefined;
    if (group && !adjectival) return groupCue(i, group, entry);
  }
  if ((features & F.CueNoun) !== 0) {
    const entry = choose(tokens, language.nounCues.get(word), i);
    if (entry) return plainCue(i, i + 1 + lengthOf(entry), entry, 'noun');
  }
  const adjective = choose(tokens, language.adjectiveCues.get(word), i);
  const group = adjective && readAdjectiveGroup(tokens, sentence, i, language);
  if (adjective && group) return groupCue(i, group, adjective);
  const adverb = language.adverbCues.get(word);
  if (adverb) return plainCue(i, i + 1, adverb, 'adverb');
  for (const { words, entry } of language.prepositionCues) {
    if (words[0] === word && standsAt(tokens, i, words))
      return plainCue(i, i + words.length, entry, 'preposition');
  }
  return null;
}

/** The entry whose particle stands behind the word, else the one without. Entries with particles come first. */
function choose(tokens: Tokens, entries: readonly CueEntry[] | undefined, i: number): CueEntry | undefined {
  if (entries === undefined) return undefined;
  for (const entry of entries)
    if (entry.particle === null || follows(tokens, i + 1, entry.particle)) return entry;
  return undefined;
}

/** Whether the words of a particle stand at `i`: "out", "issue with". */
function follows(tokens: Tokens, i: number, particle: string): boolean {
  const space = particle.indexOf(' ');
  if (space === -1) return isSpelt(tokens, i, particle);
  return isSpelt(tokens, i, particle.slice(0, space)) && follows(tokens, i + 1, particle.slice(space + 1));
}

/** How many words the particle has. */
function lengthOf({ particle }: CueEntry): number {
  return particle === null ? 0 : particle.split(' ').length;
}

function standsAt(tokens: Tokens, i: number, words: readonly number[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens.word[i + k] !== words[k]) return false;
  return true;
}

function groupCue(head: number, group: VerbGroup, entry: CueEntry): CueMatch {
  const { from, use, negated, withheld } = group;
  return { from, to: group.to + lengthOf(entry), head, entry, kind: 'verb', use, negated, withheld };
}

function plainCue(from: number, to: number, entry: CueEntry, kind: CueMatch['kind']): CueMatch {
  return { from, to, head: from, entry, kind, use: 'finite', negated: false, withheld: false };
}
