import { groupBy } from '../../group-by.ts';
import type { Claim, Span } from '../../types.ts';
import { behindPair } from '../code-points.ts';
import { type Html, html } from './html.ts';
import type { Entry } from './page-data.ts';
import { actWords } from './stance-mark.ts';

/** A stretch of the article between two line ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The claims that a line has to do with. */
export interface LineClaims {
  /** Those that have a span in it. */
  readonly touching: readonly Entry[];
  /** Those whose content begins in it. */
  readonly opening: readonly Entry[];
  /** Those whose content ends in it. */
  readonly closing: readonly Entry[];
}

/**
 * One line of the article with its claims: what is attributed is marked and carries the claim's number as a link to its
 * card; the words that name the source and the reporting words are underlined. Claims may hold one another, so the line
 * is cut wherever something begins or ends, and each piece says which claims it belongs to.
 */
export function markedLine(text: string, line: Line, { touching, opening, closing }: LineClaims): Html {
  const within = (at: number) => behindPair(text, Math.min(line.end, Math.max(line.start, at)));
  const closingAt = groupBy(closing, ({ claim }) => within(endOf(claim)));
  const openingAt = groupBy(opening, ({ claim }) => within(startOf(claim)));
  const coming = touching.map(withExtent).sort((one, other) => one.start - other.start);
  const cuts = [...new Set(edgesOf(line, touching).map(within))].sort((one, other) => one - other);
  const pieces: Html[] = [];
  // Only the claims around a cut are looked at, so that a long line takes no longer than its length.
  let around: Extent[] = [];
  let next = 0;
  for (const [index, cut] of cuts.entries()) {
    pieces.push(...(closingAt.get(cut) ?? []).map(reference), ...(openingAt.get(cut) ?? []).map(anchor));
    around = around.filter(({ end }) => end > cut);
    for (let one = coming[next]; one !== undefined && one.start <= cut; one = coming[next]) {
      around.push(one);
      next++;
    }
    const end = cuts[index + 1];
    const entries = around.map(({ entry }) => entry);
    if (end !== undefined) pieces.push(piece(text.slice(cut, end), cut, entries));
  }
  return html`${pieces}`;
}

/** From the first to the last word of an attribution. */
interface Extent extends Line {
  readonly entry: Entry;
}

function withExtent(entry: Entry): Extent {
  const spans = spansOf(entry.claim);
  return {
    entry,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The spans of the attribution itself. */
export function spansOf({ source, cue, content }: Claim): Span[] {
  return [source, cue, ...content].filter((span) => span !== null);
}

/** Where the content begins, or whatever else there is. */
export function startOf(claim: Claim): number {
  const { content } = claim;
  return Math.min(...(content.length > 0 ? content : spansOf(claim)).map(({ start }) => start));
}

/** Where the content ends. */
export function endOf(claim: Claim): number {
  const { content } = claim;
  return Math.max(...(content.length > 0 ? content : spansOf(claim)).map(({ end }) => end));
}

/** Where something begins or ends, the line itself included; not in order, and not only inside the line. */
function edgesOf({ start, end }: Line, entries: readonly Entry[]): number[] {
  return [
    start,
    end,
    ...entries.flatMap(({ claim }) => spansOf(claim).flatMap((span) => [span.start, span.end])),
  ];
}

function piece(text: string, at: number, entries: readonly Entry[]): Html {
  const holds = (span: Span | null) => span !== null && span.start <= at && at < span.end;
  const contents = entries.filter(({ claim }) => claim.content.some(holds));
  const sources = entries.filter(({ claim }) => holds(claim.source));
  const cues = entries.filter(({ claim }) => holds(claim.cue));
  const all = [...contents, ...sources, ...cues];
  if (all.length === 0) return html`${text}`;
  const numbers = [...new Set(all.map(({ number }) => number))].join(' ');
  const role = `${sources.length > 0 ? ' source' : ''}${cues.length > 0 ? ' cue' : ''}`;
  // The innermost claim gives the colour: it is the one that begins last.
  const inner = contents.toSorted((a, b) => a.claim.depth - b.claim.depth || a.number - b.number).at(-1);
  if (inner === undefined) return html`<span class="said${role}" data-of="${numbers}">${text}</span>`;
  const deep = contents.length > 1 ? ' deep' : '';
  return html`<mark class="said s-${inner.claim.stance}${role}${deep}" data-of="${numbers}">${text}</mark>`;
}

function anchor({ key }: Entry): Html {
  return html`<span class="at" id="m-${key}"></span>`;
}

function reference({ key, number, name, claim }: Entry): Html {
  const told = `Claim ${number}: ${name} ${actWords(claim.act)}`;
  return html`<a class="ref s-${claim.stance}" href="#c-${key}" data-of="${number}" aria-label="${told}">${number}</a>`;
}
