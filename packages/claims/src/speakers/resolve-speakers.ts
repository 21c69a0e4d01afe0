import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Attribution, Mention, Quotations, Resolution, Sentence, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import { type BodyMention, indexBodies } from './body-index.ts';
import { describeMention, trimArticle } from './describe-mention.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { speakerId } from './speaker-id.ts';

/** A speaker resolved earlier in the article, and where. */
interface Earlier {
  readonly speaker: Speaker;
  readonly at: number;
  readonly sentence: number;
}

/** What a source may be resolved against. */
interface Reach {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly names: NameIndex;
  readonly bodies: readonly BodyMention[];
  readonly earlier: readonly Earlier[];
  /** Sources described so far, by their words: most speakers are named more than once. */
  readonly described: Map<string, Speaker>;
  readonly language: Language;
}

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
  const bodies = indexBodies(tokens, quotations, language);
  const reach: Reach = { tokens, sentences, names, bodies, earlier, described: new Map(), language };
  const speakers = attributions.map(({ source, sentence }) => {
    const speaker = source && resolveOne(reach, source, sentence);
    if (speaker !== null) earlier.push({ speaker, at: source?.from ?? 0, sentence });
    return speaker;
  });
  const merged = mergeSpellings(speakers);
  return attributions.map(({ source, host }, i) => ({
    speaker: merged[i] ?? null,
    via: chain(attributions, merged, host),
    ambiguous: source !== null && !merged[i],
  }));
}

/** Who passed a nested claim on: the speakers of its hosts, the outermost first. */
function chain(
  attributions: readonly Attribution[],
  speakers: readonly (Speaker | null)[],
  host: number | null,
): Speaker[] {
  const via: Speaker[] = [];
  for (let at = host; at !== null && via.length < 8; at = attributions[at]?.host ?? null) {
    const speaker = speakers[at];
    if (speaker) via.unshift(speaker);
  }
  return via;
}

const statementWords =
  /^(?:the|this|that) (?:statement|announcement|declaration|comment|comments|decree|ministry|official|spokes\w+|group|company|agency|press service)$/i;

function resolveOne(reach: Reach, source: TokenRange, sentence: number): Speaker | null {
  const { tokens, names, language, earlier } = reach;
  const words = tokens.text.slice(tokens.start[source.from], tokens.end[source.to - 1]);
  if (source.to - source.from === 1 && isPronoun(tokens.features[source.from] ?? 0, words)) {
    return antecedent(reach, words.toLowerCase(), source.from, sentence);
  }
  if (statementWords.test(words)) {
    const back = earlier.at(-1)?.speaker;
    if (back !== undefined) return withSpelling(back, trimArticle(words));
  }
  const known = reach.described.get(words);
  if (known !== undefined) return known;
  const mention = describeMention(tokens, source, names, language);
  const holder = sameRole(mention, earlier);
  if (holder !== null) return holder;
  const speaker = toSpeaker(mention, words);
  reach.described.set(words, speaker);
  return speaker;
}

function isPronoun(features: number, words: string): boolean {
  if (/^(?:he|she|they|it|who|his|her|their|its)$/i.test(words)) return true;
  return (features & F.SubjectPronoun) !== 0 && (features & F.Determiner) === 0;
}

/** "President Zelenskyy’s spokesperson": the person introduced with that role, if there is just one. */
function sameRole(mention: Mention, earlier: readonly Earlier[]): Speaker | null {
  if (mention.kind !== 'anonymous' || !/[’']s\b/.test(mention.name)) return null;
  const role = mention.name.split(' ').at(-1)?.toLowerCase() ?? '';
  const holders = new Map<string, Speaker>();
  for (const { speaker } of earlier) {
    if (speaker.kind === 'person' && speaker.role?.toLowerCase().split(' ').includes(role))
      holders.set(speaker.id, speaker);
  }
  const [only] = holders.values();
  return holders.size === 1 && only ? withSpelling(only, mention.name) : null;
}

/** Whom a pronoun points back to: he and she to a person, they and it to a body. */
function antecedent(reach: Reach, pronoun: string, at: number, sentence: number): Speaker | null {
  return /^(?:he|she|his|her|who)$/.test(pronoun)
    ? personBefore(reach, pronoun, at)
    : bodyBefore(reach, at, sentence);
}

const farthest = 120;

/** The last person who spoke, unless another was named since. */
function personBefore({ names, earlier }: Reach, pronoun: string, at: number): Speaker | null {
  const spoken = findLast(
    earlier,
    ({ speaker }) => speaker.kind === 'person' || speaker.kind === 'anonymous',
  );
  const wanted = pronoun === 'she' || pronoun === 'her' ? 'she' : 'he';
  const mention = names.mentions[lastBefore(names.mentions, at)];
  const fits = mention !== undefined && at - mention.from < farthest && (mention.gender ?? wanted) === wanted;
  if (fits && (spoken === undefined || mention.from > spoken.at)) {
    return toSpeaker({ name: mention.name, kind: 'person', anonymity: 'named' }, mention.name);
  }
  return spoken?.speaker ?? null;
}

/** A body named earlier in the same sentence, else the one that spoke last nearby, else the one named last. */
function bodyBefore(reach: Reach, at: number, sentence: number): Speaker | null {
  const { bodies, sentences, earlier } = reach;
  const start = sentences[sentence]?.from ?? 0;
  const mention = bodies[lastBefore(bodies, at)];
  if (mention !== undefined && mention.from >= start) return fromMention(reach, mention);
  const spoken = findLast(earlier, ({ speaker }) => speaker.kind !== 'person');
  if (spoken !== undefined && sentence - spoken.sentence <= 1) return spoken.speaker;
  if (mention !== undefined && at - mention.from < farthest && mention.from > (spoken?.at ?? -1)) {
    return fromMention(reach, mention);
  }
  return spoken?.speaker ?? null;
}

function fromMention({ tokens, names, language }: Reach, range: TokenRange): Speaker {
  const words = tokens.text.slice(tokens.start[range.from], tokens.end[range.to - 1]);
  return toSpeaker(describeMention(tokens, range, names, language), words);
}

/** Index of the last mention that ends at or before `at`, by halving. */
function lastBefore(mentions: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const backwards = 40;

/** The last entry that fits, among the most recent ones. */
function findLast(earlier: readonly Earlier[], fits: (one: Earlier) => boolean): Earlier | undefined {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - backwards); i--) {
    const one = earlier[i];
    if (one !== undefined && fits(one)) return one;
  }
  return undefined;
}

function toSpeaker(mention: Mention, printed: string): Speaker {
  const { name, kind, anonymity, role, affiliation, side } = mention;
  const spellings = [...new Set([name, trimArticle(printed)])];
  return {
    id: speakerId(name),
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(side === undefined ? {} : { side }),
    spellings: kind === 'person' ? [name] : spellings,
    anonymity,
  };
}

function withSpelling(speaker: Speaker, spelling: string): Speaker {
  return speaker.spellings.includes(spelling)
    ? speaker
    : { ...speaker, spellings: [...speaker.spellings, spelling] };
}

/** One record per speaker: the spellings and the first known role of all mentions together. */
function mergeSpellings(speakers: readonly (Speaker | null)[]): (Speaker | null)[] {
  const spellings = new Map<string, Set<string>>();
  const merged = new Map<string, Speaker>();
  for (const speaker of speakers) {
    if (speaker === null) continue;
    merged.set(speaker.id, { ...speaker, ...merged.get(speaker.id) });
    const known = spellings.get(speaker.id) ?? new Set<string>();
    for (const spelling of speaker.spellings) known.add(spelling);
    spellings.set(speaker.id, known);
  }
  for (const [id, speaker] of merged)
    merged.set(id, { ...speaker, spellings: [...(spellings.get(id) ?? [])] });
  return speakers.map((speaker) => speaker && (merged.get(speaker.id) ?? speaker));
}
