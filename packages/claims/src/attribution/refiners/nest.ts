import type { Attribution } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';

/**
 * Finds for each attribution the one whose content holds it: "Politico reported that [officials said that [it held]]".
 * Sets `host`, the index of the innermost such attribution, and `depth`, how many there are.
 */
export function nest(attributions: readonly Attribution[]): Attribution[] {
  const hosts: (number | null)[] = [];
  // The last attribution whose content reaches into later sentences: a paragraph behind a colon.
  let wide = -1;
  for (let i = 0; i < attributions.length; i++) {
    const inner = attributions[i];
    if (inner === undefined) continue;
    const outer = attributions[wide];
    const reached = outer !== undefined && holds(outer, inner) > 0 ? wide : null;
    hosts.push(hostOf(attributions, inner, i) ?? reached);
    if (isWide(inner)) wide = i;
  }
  return attributions.map((attribution, i) => {
    const nearest = hosts[i] ?? null;
    if (nearest === null) return attribution;
    let depth = 0;
    for (let host: number | null = nearest; host !== null && depth < 8; host = hosts[host] ?? null) depth++;
    return { ...attribution, host: nearest, depth };
  });
}

/** Whether what is said may fill whole paragraphs: others' words in it are not the speaker's own. */
export function isWide({ rule }: Attribution): boolean {
  return rule === 'colon-paragraph' || rule === 'colon-quotation' || rule === 'transcript';
}

/** Other hosts stand in the same sentence, so only neighbours in the list are asked: those before first, the nearest first. */
function hostOf(attributions: readonly Attribution[], inner: Attribution, i: number): number | null {
  let best: number | null = null;
  let smallest = Number.MAX_SAFE_INTEGER;
  for (let step = -1; step <= 1; step += 2) {
    for (let k = i + step; k >= 0 && k < attributions.length; k += step) {
      const outer = attributions[k];
      if (outer?.sentence !== inner.sentence) break;
      const size = holds(outer, inner);
      if (size > 0 && size < smallest) {
        best = k;
        smallest = size;
      }
    }
  }
  return best;
}

/** The size of the outer content that holds the inner cue, or 0. */
function holds(outer: Attribution, inner: Attribution): number {
  const at = inner.cue?.head;
  if (at === undefined) return 0;
  const range = rangeAt(outer.content, at);
  if (range === undefined) return 0;
  const reciprocal = inner.content.some(
    ({ from, to }) => outer.cue !== null && from <= outer.cue.head && outer.cue.head < to,
  );
  return reciprocal ? 0 : range.to - range.from;
}

/** The range that holds token `at`; ranges stand in the order of the text, and a transcript may have many. */
function rangeAt(ranges: readonly TokenRange[], at: number): TokenRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.from <= at ? range : undefined;
}
