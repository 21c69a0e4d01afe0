import type { Language } from '../language.ts';
import type { Attribution, Quotations, Resolution, Sentence, SourceRange, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import type { Speaker } from '../types.ts';
import { anonymityReason } from './anonymity-reason.ts';
import { authorOf } from './author-of.ts';
import { type BodyMention, indexBodies } from './body-index.ts';
import { Cast } from './cast.ts';
import { countsIn } from './counts-in.ts';
import { describeSource } from './describe-source.ts';
import { indexNames } from './index-names.ts';
import { mergeSpellings } from './merge-spellings.ts';
import type { Earlier, Names, Reach } from './reach.ts';
import { resolveDefinite } from './resolve-definite.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { Roles } from './roles.ts';
import { shortFor } from './short-for.ts';
import { withSpelling } from './with-spelling.ts';
import { senseAt, textOf, withoutArticle } from './word-senses.ts';

/**
 * Who each source is, inside one article. Names are resolved to the fullest printed form, pronouns and "the statement"
 * to the speaker they point back to. Where nobody, or more than one, is in reach, the speaker is null and flagged.
 * `byline` is who wrote the article.
 */
export function resolveSpeakers(
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotations: Quotations,
  attributions: readonly Attribution[],
  language: Language,
  byline = '',
): Resolution[] {
  const reach = reachOf(tokens, sentences, quotations, language);
  const speakers = attributions.map(({ source, sentence }) => {
    const speaker = source && resolveOne(reach, source, sentence);
    if (speaker !== null) {
      reach.earlier.push({ speaker, at: source?.from ?? 0, sentence });
      reach.spoken.add(speaker.name);
    }
    return speaker;
  });
  const passers = attributions.map(({ via, sentence }) => via && resolveOne(reach, via, sentence));
  const author = authorOf(byline, quotations);
  const whole = speakers.map(
    (speaker, i) => speaker ?? firstPerson(reach, attributions, speakers, i, author),
  );
  const merged = mergeSpellings(whole);
  return attributions.map(({ source, host }, i) => ({
    speaker: merged[i] ?? null,
    via: viaOf(attributions, merged, host, passers[i] ?? null),
    ambiguous: source !== null && !merged[i],
  }));
}

function reachOf(
  tokens: Tokens,
  sentences: readonly Sentence[],
  quotations: Quotations,
  language: Language,
): Reach & { readonly earlier: Earlier[] } {
  const mentions = indexNames(tokens, language);
  const names: Names = {
    tokens,
    language,
    mentions,
    cast: new Cast(tokens, mentions, language),
    counts: countsIn(tokens, language),
  };
  let bodies: readonly BodyMention[] | null = null;
  return {
    tokens,
    language,
    mentions,
    cast: names.cast,
    counts: names.counts,
    sentences,
    quotations,
    roles: new Roles(names),
    bodies: () => {
      bodies ??= indexBodies({ ...names, quotations });
      return bodies;
    },
    earlier: [],
    spoken: new Set(),
    genders: new Map(),
    records: new Map(),
    described: new Map(),
  };
}

/** The speaker behind one source: whom it points back to, or whom its own words describe. */
function resolveOne(reach: Reach, printed: SourceRange, sentence: number): Speaker | null {
  const source = printed.antecedent ?? printed;
  if (source.to - source.from === 1) {
    const meant = resolvePronoun(reach, source.from, sentence);
    if (meant !== undefined) return meant;
  }
  const back = resolveDefinite(reach, source, sentence);
  if (back !== undefined) return back;
  const bare = withoutArticle(reach.tokens, source, reach.language, Sense.Article);
  const words = textOf(reach.tokens, bare);
  const known = reach.described.get(words);
  if (known !== undefined) return withReason(reach, withSpelling(known, words), sentence);
  const speaker = shortFor(reach, bare, words) ?? describeSource(reach, source);
  if (speaker === null) return null;
  reach.described.set(words, speaker);
  return withReason(reach, speaker, sentence);
}

function withReason(reach: Reach, speaker: Speaker, sentence: number): Speaker {
  if (speaker.kind !== 'anonymous' && speaker.kind !== 'group') return speaker;
  const reason = anonymityReason(reach, sentence);
  return reason === null ? speaker : { ...speaker, anonymityReason: reason };
}

/** "I" and "we": inside a quotation its speaker, outside of all quotations the article's author. */
function firstPerson(
  { tokens, quotations, language }: Reach,
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  i: number,
  author: Speaker | null,
): Speaker | null {
  const one = attributions[i];
  const source = one?.source ?? null;
  if (one === undefined || source === null || !isFirst(source)) return null;
  if (quotations.of[source.from] !== -1) return speakers[one.host ?? -1] ?? null;
  return one.host === null && (senseAt(tokens, source.from, language) & Sense.Persons) === 0 ? author : null;

  function isFirst({ from, to }: TokenRange): boolean {
    return to - from === 1 && (senseAt(tokens, from, language) & Sense.First) !== 0;
  }
}

/** Who passed a claim on: the speakers of its hosts, the outermost first, then whoever quotes its speaker. */
function viaOf(
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  host: number | null,
  passer: Speaker | null,
): readonly Speaker[] {
  if (host === null && passer === null) return nobody;
  const via: Speaker[] = [];
  for (let at: number | null = host; at !== null && via.length < 8; at = attributions[at]?.host ?? null) {
    const speaker = speakers[at];
    if (speaker) via.unshift(speaker);
  }
  if (passer !== null) via.push(passer);
  return via;
}

const nobody: readonly Speaker[] = [];
