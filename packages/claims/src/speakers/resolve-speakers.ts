import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Attribution, Mention, Resolution, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import { describeMention, trimArticle } from './describe-mention.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { speakerId } from './speaker-id.ts';

/**
 * Who each source is, inside one article. Names are resolved to the fullest printed form, pronouns and "the statement"
 * to the speaker they point back to. One candidate or none: where two are equally near, the speaker is null and flagged.
 */
export function resolveSpeakers(
  tokens: Tokens,
  attributions: readonly Attribution[],
  language: Language,
): Resolution[] {
  const names = indexNames(tokens, language);
  const resolved: Resolution[] = [];
  const earlier: { speaker: Speaker; at: number }[] = [];
  for (const { source } of attributions) {
    if (source === null) {
      resolved.push({ speaker: null, via: [], ambiguous: false });
      continue;
    }
    const speaker = resolveOne(tokens, source, names, earlier, language);
    if (speaker !== null) earlier.push({ speaker, at: source.from });
    resolved.push({ speaker, via: [], ambiguous: speaker === null });
  }
  return withAllSpellings(resolved);
}

function resolveOne(
  tokens: Tokens,
  source: TokenRange,
  names: NameIndex,
  earlier: readonly { speaker: Speaker; at: number }[],
  language: Language,
): Speaker | null {
  const words = tokens.text.slice(tokens.start[source.from], tokens.end[source.to - 1]);
  const features = tokens.features[source.from] ?? 0;
  const alone = source.to - source.from === 1;
  if (
    alone &&
    (features & (F.SubjectPronoun | F.PossessivePronoun | F.Wh)) !== 0 &&
    (features & F.Determiner & ~F.PossessivePronoun) === 0
  ) {
    return antecedent(words.toLowerCase(), source.from, names, earlier);
  }
  if (alone && /^(?:he|she|they|it|who|his|her|their|its)$/i.test(words)) {
    return antecedent(words.toLowerCase(), source.from, names, earlier);
  }
  if (
    /^(?:the|this|that) (?:statement|announcement|declaration|spokes\w+|ministry|official|comment|decree|press service)$/i.test(
      words,
    )
  ) {
    const back = earlier.at(-1)?.speaker;
    if (back !== undefined) return withSpelling(back, trimArticle(words));
  }
  return toSpeaker(describeMention(tokens, source, names, language), words);
}

/** Whom a pronoun points back to: he and she to the last person, they and it to the last body that spoke. */
function antecedent(
  pronoun: string,
  at: number,
  names: NameIndex,
  earlier: readonly { speaker: Speaker; at: number }[],
): Speaker | null {
  const person = /^(?:he|she|his|her|who)$/.test(pronoun);
  const spoken = earlier
    .filter(({ speaker }) => (speaker.kind === 'person' || speaker.kind === 'anonymous') === person)
    .at(-1);
  if (!person) return spoken?.speaker ?? earlier.at(-1)?.speaker ?? null;
  const wanted = pronoun === 'she' || pronoun === 'her' ? 'she' : 'he';
  const mention = names.mentions
    .filter(({ from, gender }) => from < at && at - from < 120 && (gender === null || gender === wanted))
    .at(-1);
  if (mention !== undefined && (spoken === undefined || mention.from > spoken.at)) {
    return toSpeaker({ name: mention.name, kind: 'person', anonymity: 'named' }, mention.name);
  }
  return spoken?.speaker ?? null;
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
function withAllSpellings(resolved: readonly Resolution[]): Resolution[] {
  const merged = new Map<string, Speaker>();
  for (const { speaker } of resolved) {
    if (speaker === null) continue;
    const known = merged.get(speaker.id);
    merged.set(
      speaker.id,
      known === undefined
        ? speaker
        : { ...speaker, ...known, spellings: [...new Set([...known.spellings, ...speaker.spellings])] },
    );
  }
  return resolved.map((one) => ({
    ...one,
    speaker: one.speaker && (merged.get(one.speaker.id) ?? one.speaker),
  }));
}
