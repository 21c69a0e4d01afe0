import type { VariantPart } from '../../incident-types.ts';
import { nameKey } from '../people/name-key.ts';

/** A word as printed, with the marks around it, and what it is compared by. */
export interface Word {
  readonly text: string;
  readonly key: string;
  /** What a name sounds like; null of a word in small letters. */
  readonly sound: string | null;
  /** What it counts where it is matched: a common word less than a rare one. */
  readonly weight: number;
}

/** Two stretches that fit word by word. */
export interface Alignment {
  readonly parts: readonly VariantPart[];
  /** The weights of matched words less one for each difference. */
  readonly score: number;
  /** Words that are the same or one name, and pairs and single words in all. */
  readonly matched: number;
  /** Of the matched words, those that are long, rare and no names. */
  readonly telling: number;
  readonly length: number;
}

const most = 120;
const longWord = 4;
const weights = { common: 1, short: 2, long: 3 } as const;
const difference = -1;

/** The words of a text between white space; `isCommon` tells which of them say little. */
export function wordsIn(text: string, isCommon: (key: string) => boolean): Word[] {
  const printed = text.split(/\s+/u).filter((word) => word !== '');
  return printed.slice(0, most).map((word) => {
    const bare = word.replace(/[’']s(?=[^\p{L}]*$)/u, '');
    const key = keyOf(bare);
    const weight = isCommon(key) ? weights.common : key.length < longWord ? weights.short : weights.long;
    return { text: word, key, sound: /\p{Lu}/u.test(bare) ? nameKey(bare) : null, weight };
  });
}

/** Letters and digits of a word, small. */
export function keyOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The best stretch that two texts have in common, differences inside allowed (Smith and Waterman 1981, over words):
 *
 *     … leaving  no casualties or significant damage
 *                no injuries   or             damage occurred …
 */
export function alignWords(first: readonly Word[], other: readonly Word[]): Alignment | null {
  const width = other.length + 1;
  const best = new Int16Array((first.length + 1) * width);
  let end = 0;
  for (let i = 1; i <= first.length; i++)
    for (let k = 1; k <= other.length; k++) {
      const at = i * width + k;
      const value = Math.max(
        0,
        (best[at - width - 1] ?? 0) + pairScore(first[i - 1], other[k - 1]),
        (best[at - width] ?? 0) + difference,
        (best[at - 1] ?? 0) + difference,
      );
      best[at] = value;
      if (value > (best[end] ?? 0)) end = at;
    }
  if (end === 0) return null;
  const pairs = traceBack(best, width, end, first, other);
  const matched = pairs.filter(([a, b]) => a !== null && b !== null && pairScore(a, b) > 0);
  const telling = matched.filter(([a]) => a?.sound === null && a.weight === weights.long).length;
  return {
    parts: joinParts(pairs),
    score: best[end] ?? 0,
    matched: matched.length,
    telling,
    length: pairs.length,
  };
}

type Pair = readonly [first: Word | null, other: Word | null];

function pairScore(a: Word | undefined, b: Word | undefined): number {
  if (a === undefined || b === undefined || a.key === '') return difference;
  return a.key === b.key || (a.sound !== null && a.sound === b.sound) ? a.weight : difference;
}

function traceBack(
  best: Int16Array,
  width: number,
  end: number,
  first: readonly Word[],
  other: readonly Word[],
): Pair[] {
  const pairs: Pair[] = [];
  for (let at = end; (best[at] ?? 0) > 0; ) {
    const a = first[Math.floor(at / width) - 1] ?? null;
    const b = other[(at % width) - 1] ?? null;
    const here = best[at] ?? 0;
    if (a !== null && b !== null && here === (best[at - width - 1] ?? 0) + pairScore(a, b)) {
      pairs.push([a, b]);
      at -= width + 1;
    } else if (here === (best[at - width] ?? 0) + difference) {
      pairs.push([a, null]);
      at -= width;
    } else {
      pairs.push([null, b]);
      at -= 1;
    }
  }
  return pairs.reverse();
}

/** Neighbours of one kind as one part. */
function joinParts(pairs: readonly Pair[]): VariantPart[] {
  const parts: VariantPart[] = [];
  for (const [a, b] of pairs) {
    const part = { kind: kindOf(a, b), first: a?.text ?? '', other: b?.text ?? '' };
    const before = parts.at(-1);
    if (before?.kind !== part.kind) parts.push(part);
    else
      parts[parts.length - 1] = {
        kind: part.kind,
        first: `${before.first} ${part.first}`.trim(),
        other: `${before.other} ${part.other}`.trim(),
      };
  }
  return parts;
}

function kindOf(a: Word | null, b: Word | null): VariantPart['kind'] {
  if (a === null) return 'added';
  if (b === null) return 'left-out';
  if (a.key === b.key) return 'same';
  return a.sound !== null && a.sound === b.sound ? 'spelling' : 'changed';
}
