import type { TokenRange } from '../span.ts';
import type { Speaker } from '../types.ts';
import { describeMention } from './describe-mention.ts';
import { genderAround } from './gender-around.ts';
import type { Earlier, Reach } from './reach.ts';
import { toSpeaker } from './to-speaker.ts';

/** Whom a pronoun points back to: he and she to a person, they and it to a body. */
export function findAntecedent(reach: Reach, pronoun: string, at: number, sentence: number): Speaker | null {
  return /^(?:he|she|his|her|who)$/.test(pronoun)
    ? personBefore(reach, pronoun, at)
    : bodyBefore(reach, at, sentence);
}

/** Tokens between a pronoun and the mention it may point back to. */
const farthest = 120;

/** The last person who spoke, unless another was named since. */
function personBefore({ tokens, names, earlier }: Reach, pronoun: string, at: number): Speaker | null {
  const spoken = findLast(
    earlier,
    ({ speaker }) => speaker.kind === 'person' || speaker.kind === 'anonymous',
  );
  const wanted = pronoun === 'she' || pronoun === 'her' ? 'she' : 'he';
  const mention = names.mentions[lastBefore(names.mentions, at)];
  if (mention === undefined || at - mention.from >= farthest) return spoken?.speaker ?? null;
  const since = spoken === undefined || mention.from > spoken.at;
  if (since && (genderAround(tokens, mention) ?? wanted) === wanted) {
    const name = tokens.text.slice(tokens.start[mention.from], tokens.end[mention.to - 1]);
    return toSpeaker({ name, kind: 'person', anonymity: 'named' }, name);
  }
  return spoken?.speaker ?? null;
}

/** A body named earlier in the same sentence, else the one that spoke last nearby, else the one named last. */
function bodyBefore(reach: Reach, at: number, sentence: number): Speaker | null {
  const { sentences, earlier } = reach;
  const bodies = reach.bodies();
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

/** The speaker a body mention names. */
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

/** Earlier speakers looked at. */
const backwards = 40;

/** The last entry that fits, among the most recent ones. */
function findLast(earlier: readonly Earlier[], fits: (one: Earlier) => boolean): Earlier | undefined {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - backwards); i--) {
    const one = earlier[i];
    if (one !== undefined && fits(one)) return one;
  }
  return undefined;
}
