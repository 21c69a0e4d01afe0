import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Attribution, Quotations, Resolution, Sentence, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import { indexBodies } from './body-index.ts';
import { describeMention, trimArticle } from './describe-mention.ts';
import { findAntecedent } from './find-antecedent.ts';
import { mergeSpellings } from './merge-spellings.ts';
import { indexNames } from './name-index.ts';
import type { Earlier, Reach } from './reach.ts';
import { RoleHolders } from './role-holders.ts';
import { toSpeaker, withSpelling } from './to-speaker.ts';

/**
 * Who each source is, inside one article. Names are resolved to the fullest printed form, pronouns and "the statement"
 * to the speaker they point back to. Where nobody is in reach, the speaker is null and flagged.
 */
export function resolveSpeakers(
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotations: Quotations,
  attributions: readonly Attribution[],
  language: Language,
): Resolution[] {
  const earlier: Earlier[] = [];
  const names = indexNames(tokens, language);
  let bodies: readonly TokenRange[] | null = null;
  const reach: Reach = {
    tokens,
    sentences,
    names,
    bodies: () => {
      bodies ??= indexBodies(tokens, quotations, language);
      return bodies;
    },
    earlier,
    holders: new RoleHolders(earlier),
    described: new Map(),
    language,
  };
  const speakers = attributions.map(({ source, sentence }) => {
    const speaker = source && resolveOne(reach, source.antecedent ?? source, sentence);
    if (speaker !== null) earlier.push({ speaker, at: source?.from ?? 0, sentence });
    return speaker;
  });
  const merged = mergeSpellings(speakers);
  return attributions.map(({ source, host }, i) => ({
    speaker: merged[i] ?? null,
    via: viaOf(attributions, merged, host),
    ambiguous: source !== null && !merged[i],
  }));
}

/** Who passed a nested claim on: the speakers of its hosts, the outermost first. */
function viaOf(
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  host: number | null,
): readonly Speaker[] {
  if (host === null) return nobody;
  const via: Speaker[] = [];
  for (let at: number | null = host; at !== null && via.length < 8; at = attributions[at]?.host ?? null) {
    const speaker = speakers[at];
    if (speaker) via.unshift(speaker);
  }
  return via;
}

const nobody: readonly Speaker[] = [];

/** What stands for whoever spoke last. */
const statementWords =
  /^(?:the|this|that) (?:statement|announcement|declaration|comment|comments|decree|ministry|official|spokes\w+|group|company|agency|press service)$/i;

/** The speaker behind one source: whom it points back to, or whom its own words describe. */
function resolveOne(reach: Reach, source: TokenRange, sentence: number): Speaker | null {
  const { tokens, names, language, earlier } = reach;
  const words = tokens.text.slice(tokens.start[source.from], tokens.end[source.to - 1]);
  if (source.to - source.from === 1 && isPronoun(tokens.features[source.from] ?? 0, words)) {
    return findAntecedent(reach, words.toLowerCase(), source.from, sentence);
  }
  if (statementWords.test(words)) {
    const back = earlier.at(-1)?.speaker;
    if (back !== undefined) return withSpelling(back, trimArticle(words));
  }
  const known = reach.described.get(words);
  if (known !== undefined) return known;
  const mention = describeMention(tokens, source, names, language);
  const holder = reach.holders.find(mention);
  if (holder !== null) return holder;
  const speaker = toSpeaker(mention, words);
  reach.described.set(words, speaker);
  return speaker;
}

function isPronoun(features: number, words: string): boolean {
  if (/^(?:he|she|they|it|who|his|her|their|its)$/i.test(words)) return true;
  return (features & F.SubjectPronoun) !== 0 && (features & F.Determiner) === 0;
}
