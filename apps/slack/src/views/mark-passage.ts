import type { Claim, Span } from '@incident/claims';
import type { RichTextText } from '@slack/types';
import { cleanText } from './clean-text.ts';
import { words } from './rich-text.ts';
import { truncate } from './truncate.ts';

type Mark = 'content' | 'source' | 'plain';

const longestRun = 1200;
const longestPassage = 2400;

const styles: Readonly<Record<Mark, RichTextText['style']>> = {
  content: { bold: true },
  source: { italic: true },
  plain: undefined,
};

/**
 * The sentences of a claim with what is claimed in bold and who says it in italics:
 *
 *     _Peskov_ _said_ **“we know it”**, and left.
 *
 * Long runs are cut at their end, with a mark that says so.
 */
export function markPassage({ source, cue, content }: Claim, passage: Span): RichTextText[] {
  const cuts = new Set([passage.start, passage.end]);
  for (const span of [source, cue, ...content]) {
    if (span === null) continue;
    for (const at of [span.start, span.end]) if (at > passage.start && at < passage.end) cuts.add(at);
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  const markOf = (at: number): Mark => {
    if ([source, cue].some((span) => span !== null && span.start <= at && at < span.end)) return 'source';
    return content.some((span) => span.start <= at && at < span.end) ? 'content' : 'plain';
  };
  const runs: RichTextText[] = [];
  let room = longestPassage;
  for (const [index, from] of points.slice(0, -1).entries()) {
    const raw = passage.text.slice(from - passage.start, (points[index + 1] ?? from) - passage.start);
    const text = truncate(cleanText(raw).replaceAll(/\s+/g, ' '), Math.min(longestRun, room));
    if (text === '' || room <= 1) continue;
    room -= text.length;
    runs.push(words(text, styles[markOf(from)]));
  }
  return runs.length === 0 ? [words('–')] : runs;
}
