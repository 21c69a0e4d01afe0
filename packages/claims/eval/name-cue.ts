import type { CueEntry, Language } from '../src/language.ts';
import type { WordToken } from './lib.mjs';

/** A cue by the lexicon: its dictionary form, and the kind of word it is. */
export interface CueName {
  readonly lemma: string;
  /** "speech verb", "belief noun", "preposition", …; "unlisted word" where the lexicon has none of its words. */
  readonly kind: string;
}

/**
 * Names the cue that stands on these words. Gold cues hold more than the reporting word ("has repeatedly told reporters"),
 * so the first verb of the lexicon among them decides, else the first noun, adjective, adverb or preposition. A word that
 * the lexicon has not is not named: words come from the language, not from a corpus.
 */
export function nameCue(words: readonly WordToken[], language: Language): CueName {
  const indices = words.map(({ text }) => language.words.indexOf(text));
  const lists = [
    ['verb', language.verbCues],
    ['noun', language.nounCues],
    ['adjective', language.adjectiveCues],
  ] as const;
  for (const [kind, cues] of lists) {
    const at = indices.findIndex((index) => cues.has(index));
    const entry = entryAt(at, cues.get(indices[at] ?? -1) ?? [], words);
    if (entry !== undefined) return { lemma: entry.lemma, kind: `${entry.class} ${kind}` };
  }
  const adverb = indices.flatMap((index) => language.adverbCues.get(index) ?? [])[0];
  if (adverb !== undefined) return { lemma: adverb.lemma, kind: 'adverb' };
  const text = words.map((word) => word.text.toLowerCase()).join(' ');
  const preposition = language.cuePrepositions.find((phrase) => ` ${text} `.includes(` ${phrase} `));
  if (preposition !== undefined) return { lemma: preposition, kind: 'preposition' };
  const kind = words.length > 0 ? 'unlisted word' : 'no word';
  return { lemma: kind, kind };
}

/** The entry whose particle follows ("point out"), else the plain one, which stands last. */
function entryAt(
  at: number,
  entries: readonly CueEntry[],
  words: readonly WordToken[],
): CueEntry | undefined {
  const behind = words.slice(at + 1).map(({ text }) => text.toLowerCase());
  const particular = entries.find(({ particle }) => particle !== null && behind.includes(particle));
  return particular ?? entries.at(-1);
}
