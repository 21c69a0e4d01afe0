import { F, Kind } from '../features.ts';
import type { Block, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is, isSpelt, isWordLike } from '../token-tests.ts';
import { isName } from './grammar/is-name.ts';

/** One turn of a transcript: who speaks, and the paragraphs of what is said. */
export interface Turn {
  readonly source: TokenRange;
  readonly content: readonly TokenRange[];
}

/** How a label shows that it is one: KIRBY, Q or A, or a name that comes again. */
type LabelKind = 'capitals' | 'letter' | 'name';

interface Label {
  readonly block: number;
  readonly source: TokenRange;
  /** The first token of what is said. */
  readonly behind: number;
  readonly kind: LabelKind;
  readonly name: string;
}

/** Paragraphs between two turns that are so few go on with the first; behind the last one the article may go on. */
const longestTurn = 4;

/**
 * The turns of a transcript, by the block that opens each. One label makes no transcript: there must be two, and where
 * they are names as in prose, both speakers must speak and one of them twice.
 *
 *     KIRBY: We had nothing to do with this.¶ Q: Did it hold?¶ A: It did.
 */
export function findTurns(tokens: Tokens, blocks: readonly Block[]): ReadonlyMap<number, Turn> {
  const labels: Label[] = [];
  for (const [index, block] of blocks.entries()) {
    const label = block.skip === null && block.section === 'body' ? labelOf(tokens, block, index) : null;
    if (label !== null) labels.push(label);
  }
  const spoken = labels.length < 2 ? [] : transcribed(labels);
  const turns = new Map<number, Turn>();
  for (const [i, { block, source, behind }] of spoken.entries()) {
    const content: TokenRange[] = [{ from: behind, to: blocks[block]?.to ?? behind }];
    const next = spoken[i + 1]?.block ?? block + 1;
    for (let k = block + 1; k < next && next - block <= longestTurn; k++) {
      const more = blocks[k];
      if (more === undefined || more.skip !== null || is(tokens, more.from, Kind.OpenBracket)) break;
      content.push({ from: more.from, to: more.to });
    }
    turns.set(block, { source, content });
  }
  return turns;
}

/** The labels that the others bear out. */
function transcribed(labels: readonly Label[]): Label[] {
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const capitals = labels.some(({ kind }) => kind === 'capitals');
  const letters = counts.has('Q') && (counts.has('A') || capitals);
  const dialogue = counts.size > 1;
  const several = labels.filter(({ kind }) => kind !== 'name').length > 1;
  return labels.filter(({ kind, name }) => {
    if (kind === 'letter') return letters;
    return kind === 'capitals' ? several : dialogue && (counts.get(name) ?? 0) > 1;
  });
}

/** The label that opens a paragraph, behind the quotation mark of a quoted transcript if there is one. */
function labelOf(tokens: Tokens, { from, to }: Block, block: number): Label | null {
  const first = is(tokens, from, Kind.OpenQuote) || is(tokens, from, Kind.StraightQuote) ? from + 1 : from;
  const letter = letterOf(tokens, first);
  if (letter !== null) {
    const joined = isSpelt(tokens, first, `${letter}.`);
    if (!joined && !is(tokens, first + 1, Kind.Colon) && !is(tokens, first + 1, Kind.Stop)) return null;
    const behind = joined ? first + 1 : first + 2;
    const source = { from: first, to: first + 1 };
    return behind < to ? { block, source, behind, kind: 'letter', name: letter } : null;
  }
  const colon = colonBehind(tokens, first, to);
  if (colon === -1 || !isName(tokens, first, colon)) return null;
  const source = { from: first, to: colon };
  const kind = isInCapitals(tokens, source) ? 'capitals' : 'name';
  // "Clinton: 1,769" counts; it does not quote.
  if (kind === 'name' && !has(tokens, colon + 1, F.Capital)) return null;
  return { block, source, behind: colon + 1, kind, name: lastName(tokens, source) };
}

function letterOf(tokens: Tokens, i: number): 'Q' | 'A' | null {
  // Most paragraphs open with a longer word.
  if ((tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) > 2) return null;
  if (isSpelt(tokens, i, 'Q') || isSpelt(tokens, i, 'Q.')) return 'Q';
  return isSpelt(tokens, i, 'A') || isSpelt(tokens, i, 'A.') ? 'A' : null;
}

const longestLabel = 10;

function colonBehind(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < Math.min(to - 1, from + longestLabel); i++) {
    if (is(tokens, i, Kind.Colon)) return i > from ? i : -1;
    const bracket = is(tokens, i, Kind.OpenBracket) || is(tokens, i, Kind.CloseBracket);
    if (!isWordLike(tokens, i) && !bracket && !is(tokens, i, Kind.Comma)) return -1;
  }
  return -1;
}

/** "JOHN SMITH, HOST", "REP. JIM LEE (R-OHIO)": no small letter. */
function isInCapitals({ text, start, end }: Tokens, { from, to }: TokenRange): boolean {
  const label = text.slice(start[from], end[to - 1]);
  return label.length > 1 && label === label.toUpperCase() && label !== label.toLowerCase();
}

/** The last word before a comma or bracket, in capitals: "SMITH" of "John Smith, host". */
function lastName({ text, start, end, kind }: Tokens, { from, to }: TokenRange): string {
  let last = from;
  for (let i = from; i < to && kind[i] !== Kind.Comma && kind[i] !== Kind.OpenBracket; i++) last = i;
  return text.slice(start[last], end[last]).toUpperCase();
}
