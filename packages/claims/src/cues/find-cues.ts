import { F } from '../features.ts';
import type { CueEntry, Language } from '../language.ts';
import type { CueMatch, Quotations, Sentence, Tokens } from '../layers.ts';
import { isSpelt } from '../token-tests.ts';
import { readAdjectiveGroup } from './read-adjective-group.ts';
import { readVerbGroup } from './read-verb-group.ts';

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
  return sentences.map((sentence) => {
    const cues: CueMatch[] = [];
    for (let i = sentence.from; i < sentence.to && cues.length < mostCues; i++) {
      if (quotations.of[i] !== -1) continue;
      const cue = cueAt(tokens, sentence, i, language);
      if (cue !== null) cues.push(cue);
    }
    return cues;
  });
}

/** More cues than any sentence of prose holds; the rest of a list of them is not read, so that time stays linear. */
const mostCues = 16;

function cueAt(tokens: Tokens, sentence: Sentence, i: number, language: Language): CueMatch | null {
  const word = tokens.word[i] ?? -1;
  if (word === -1 || language.cueOpeners[word] === 0) return null;
  const features = tokens.features[i] ?? 0;
  if ((features & F.CueVerb) !== 0) {
    const entry = choose(tokens, language.verbCues.get(word), i);
    const group = entry && readVerbGroup(tokens, sentence, i, language);
    if (entry && group)
      return { ...group, to: group.to + (entry.particle === null ? 0 : 1), head: i, entry, kind: 'verb' };
  }
  if ((features & F.CueNoun) !== 0) {
    const entry = choose(tokens, language.nounCues.get(word), i);
    if (entry) return nounCue(i, entry);
  }
  const adjective = choose(tokens, language.adjectiveCues.get(word), i);
  if (adjective) {
    const group = readAdjectiveGroup(tokens, sentence, i, language);
    if (group) {
      const to = group.to + (adjective.particle === null ? 0 : 1);
      return { ...group, to, head: i, entry: adjective, kind: 'verb' };
    }
  }
  const adverb = language.adverbCues.get(word);
  if (adverb) return plainCue(i, i + 1, adverb, 'adverb');
  for (const { words, entry } of language.prepositionCues) {
    if (words.every((part, k) => tokens.word[i + k] === part))
      return plainCue(i, i + words.length, entry, 'preposition');
  }
  return null;
}

/** The entry whose particle stands behind the word, else the one without. Entries with particles come first. */
function choose(tokens: Tokens, entries: readonly CueEntry[] | undefined, i: number): CueEntry | undefined {
  return entries?.find(({ particle }) => particle === null || isSpelt(tokens, i + 1, particle));
}

function nounCue(i: number, entry: CueEntry): CueMatch {
  return plainCue(i, i + (entry.particle === null ? 1 : 2), entry, 'noun');
}

function plainCue(from: number, to: number, entry: CueEntry, kind: CueMatch['kind']): CueMatch {
  return { from, to, head: from, entry, kind, use: 'finite', negated: false, withheld: false };
}
