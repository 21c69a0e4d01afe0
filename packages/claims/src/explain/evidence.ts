import type { Language } from '../language.ts';
import type { Attribution, Block, ReadingTrace, Tokens } from '../layers.ts';
import type { Article, Claim } from '../types.ts';

/** What an explanation is drawn from: the record, and the article read again. */
export interface Evidence {
  readonly claim: Claim;
  readonly article: Article;
  readonly language: Language;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  /** Every claim that is found in the article. */
  readonly claims: readonly Claim[];
  /** The attribution behind the claim; null where the article is now read otherwise, as by another version. */
  readonly again: { readonly attribution: Attribution; readonly trace: ReadingTrace } | null;
}

/** The attribution with the words of a claim: the same source, cue and contents. */
export function attributionOf(
  tokens: Tokens,
  attributions: readonly Attribution[],
  { source, cue, content }: Claim,
): Attribution | null {
  const stands = (range: { from: number; to: number } | null, span: { start: number; end: number } | null) =>
    range === null || span === null
      ? range === span
      : tokens.start[range.from] === span.start && tokens.end[range.to - 1] === span.end;
  return (
    attributions.find(
      (one) =>
        one.content.length === content.length &&
        one.content.every((range, i) => stands(range, content[i] ?? null)) &&
        stands(one.source, source) &&
        stands(one.cue, cue),
    ) ?? null
  );
}
