import type { Attribution, Block, CueMatch, Resolution, Sentence, Tokens } from '../layers.ts';
import { spanOf, type TokenRange } from '../span.ts';
import type { Claim, Cue, Flag, Span } from '../types.ts';
import { ClaimHash } from './claim-hash.ts';

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
  const { articleId, tokens, blocks, sentences } = place;
  const ids = idsOf(place, attributions);
  const claims: Claim[] = [];
  for (let i = 0; i < attributions.length; i++) {
    const attribution = attributions[i];
    const resolution = resolutions[i];
    const reading = readings[i];
    const id = ids[i];
    const block = blocks[sentences[attribution?.sentence ?? -1]?.block ?? -1];
    if (!attribution || !resolution || !reading || !block || id === undefined) continue;
    const { source, content, host } = attribution;
    claims.push({
      id,
      articleId,
      section: block.section,
      paragraph: block.index,
      depth: attribution.depth,
      within: host === null ? null : (ids[host] ?? null),
      source: source && spanAt(tokens, source),
      speaker: resolution.speaker,
      via: resolution.via,
      cue: attribution.cue && cueAt(tokens, attribution.cue),
      content: content.map((range) => spanAt(tokens, range)),
      form: reading.form,
      act: reading.act,
      stance: reading.stance,
      hedges: reading.hedges,
      factuality: reading.factuality,
      polarity: reading.polarity,
      targets: reading.targets,
      statedAt: reading.statedAt,
      about: reading.about,
      rule: attribution.rule,
      confidence: attribution.confidence,
      flags: resolution.ambiguous ? ambiguous : none,
    });
  }
  return claims;
}

const ambiguous: readonly Flag[] = ['ambiguous-speaker'];
const none: readonly Flag[] = [];

/** One id per attribution. Claims of the same words are counted, so that each has its own. */
function idsOf({ articleId, tokens }: Place, attributions: readonly Attribution[]): string[] {
  const hash = new ClaimHash(articleId);
  const seen = new Map<number, number>();
  return attributions.map(({ source, cue, content }) => {
    hash.begin();
    addRange(hash, tokens, source);
    addRange(hash, tokens, cue);
    for (const range of content) addRange(hash, tokens, range);
    const key = hash.key();
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return hash.end(ordinal);
  });
}

function addRange(hash: ClaimHash, { text, start, end }: Tokens, range: TokenRange | null): void {
  if (range === null) hash.addPart(text, 0, 0);
  else hash.addPart(text, start[range.from] ?? 0, end[range.to - 1] ?? 0);
}

function spanAt({ text, start, end }: Tokens, { from, to }: TokenRange): Span {
  return spanOf(text, start[from] ?? 0, end[to - 1] ?? 0);
}

function cueAt({ text, start, end }: Tokens, { from, to, entry, negated }: CueMatch): Cue {
  const first = start[from] ?? 0;
  const last = end[to - 1] ?? 0;
  return { start: first, end: last, text: text.slice(first, last), lemma: entry.lemma, negated };
}
