import type { Attribution, Block, Resolution, Sentence, Tokens } from '../layers.ts';
import { spanOf, type TokenRange } from '../span.ts';
import type { Claim, Cue, Span } from '../types.ts';
import { claimId } from './claim-id.ts';

/** The readings of one attribution: everything in a claim that is neither a span nor its place. */
export type Readings = Pick<
  Claim,
  'form' | 'act' | 'stance' | 'hedges' | 'factuality' | 'polarity' | 'targets' | 'statedAt' | 'about'
>;

/** Where attributions lie: the layers below them. */
export interface Place {
  readonly articleId: string;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** Joins attributions, speakers and readings to claim records, in the order of the text, with ids from their words. */
export function toClaims(
  place: Place,
  attributions: readonly Attribution[],
  resolutions: readonly Resolution[],
  readings: readonly Readings[],
): Claim[] {
  const seen = new Map<string, number>();
  const claims: Claim[] = [];
  for (const [i, attribution] of attributions.entries()) {
    const resolution = resolutions[i];
    const reading = readings[i];
    const block = place.blocks[place.sentences[attribution.sentence]?.block ?? -1];
    if (resolution === undefined || reading === undefined || block === undefined) continue;
    const source = attribution.source && spanAt(place.tokens, attribution.source);
    const cue = cueOf(place.tokens, attribution);
    const content = attribution.content.map((range) => spanAt(place.tokens, range));
    const words = [source?.text ?? '', cue?.text ?? '', ...content.map(({ text }) => text)];
    const key = words.join('\u0000');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    claims.push({
      id: claimId(place.articleId, words, ordinal),
      articleId: place.articleId,
      section: block.section,
      paragraph: block.index,
      depth: attribution.depth,
      within: null,
      source,
      speaker: resolution.speaker,
      via: resolution.via,
      cue,
      content,
      ...reading,
      rule: attribution.rule,
      confidence: attribution.confidence,
      flags: resolution.ambiguous ? ['ambiguous-speaker'] : [],
    });
  }
  return claims.map((claim, i) => {
    const host = attributions[i]?.host ?? null;
    return host === null ? claim : { ...claim, within: claims[host]?.id ?? null };
  });
}

function spanAt({ text, start, end }: Tokens, { from, to }: TokenRange): Span {
  return spanOf(text, start[from] ?? 0, end[to - 1] ?? 0);
}

function cueOf(tokens: Tokens, { cue }: Attribution): Cue | null {
  return cue && { ...spanAt(tokens, cue), lemma: cue.entry.lemma, negated: cue.negated };
}
