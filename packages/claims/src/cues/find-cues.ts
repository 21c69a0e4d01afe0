import { Trait } from '../features.ts';
import type { CueEntry, CueReading, Language, ReportingWord } from '../language.ts';
import type { CueMatch, Quotations, Sentence, Tokens } from '../layers.ts';
import { isSpelt } from '../token-tests.ts';
import { isManner } from './group-bounds.ts';
import { joinPair } from './join-pair.ts';
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
  const { word, traits } = tokens;
  const { of } = quotations;
  const { reportingNumbers, reportingWords } = language;
  for (const sentence of sentences) {
    let cues: CueMatch[] | null = null;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (((traits[i] ?? 0) & Trait.Reports) === 0 || of[i] !== -1) continue;
      const reporting = reportingWords[(reportingNumbers[word[i] ?? 0] ?? 0) - 1];
      const cue = reporting === undefined ? null : cueAt(tokens, sentence, i, reporting, language);
      if (cue === null) continue;
      if (cues === null) {
        cues = [cue];
        continue;
      }
      const last = cues.at(-1);
      const pair = last === undefined ? null : joinPair(tokens, last, cue);
      if (pair !== null) {
        cues[cues.length - 1] = pair;
        continue;
      }
      // "declined to confirm" is one cue.
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
  { verbs, nouns, adjectives, adverb, prepositions }: ReportingWord,
  language: Language,
): CueMatch | null {
  const verb = choose(tokens, verbs, i);
  if (verb !== null) {
    const group = readVerbGroup(tokens, sentence, i, language);
    // "are worried about": an adjective where the participle is one.
    const adjectival = group?.use === 'passive' && choose(tokens, adjectives, i) !== null;
    if (group && !adjectival) return groupCue(i, group, verb);
  }
  const noun = choose(tokens, nouns, i);
  if (noun !== null) return plainCue(i, i + 1 + noun.particle.length, noun.entry, 'noun');
  const adjective = choose(tokens, adjectives, i);
  const group = adjective && readAdjectiveGroup(tokens, sentence, i, language);
  if (adjective && group) return groupCue(i, group, adjective);
  if (adverb !== null) return plainCue(i, i + 1, adverb, 'adverb');
  for (const { words, entry } of prepositions)
    if (standsAt(tokens, i, words)) return plainCue(i, i + words.length, entry, 'preposition');
  return null;
}

/** The reading whose particle stands behind the word, else the one without. */
function choose(tokens: Tokens, readings: readonly CueReading[], i: number): CueReading | null {
  // "has not commented │publicly│ on it"
  const behind = isManner(tokens, i + 1) ? i + 2 : i + 1;
  for (const reading of readings)
    if (isFollowed(tokens, i + 1, reading.particle) || isFollowed(tokens, behind, reading.particle))
      return reading;
  return null;
}

/** Whether the words of a particle stand at `i`: "out", "issue with". */
function isFollowed(tokens: Tokens, i: number, particle: readonly string[]): boolean {
  for (let k = 0; k < particle.length; k++) if (!isSpelt(tokens, i + k, particle[k] ?? '')) return false;
  return true;
}

function standsAt(tokens: Tokens, i: number, words: readonly number[]): boolean {
  for (let k = 0; k < words.length; k++) if (tokens.word[i + k] !== words[k]) return false;
  return true;
}

function groupCue(head: number, group: VerbGroup, { entry, particle }: CueReading): CueMatch {
  const { from, use, negated, withheld } = group;
  return { from, to: group.to + particle.length, head, entry, kind: 'verb', use, negated, withheld };
}

function plainCue(from: number, to: number, entry: CueEntry, kind: CueMatch['kind']): CueMatch {
  return { from, to, head: from, entry, kind, use: 'finite', negated: false, withheld: false };
}
