import { eachContentWord } from '../content-words.ts';
import type { Claim } from '../types.ts';

/** How much of the shorter content two claims must share to be one claim told twice. */
const alike = 0.6;
/** In a list of questions and answers, which exists to repeat, less is enough. */
const alikeInFaq = 0.45;
/** How many claims back a repeat is looked for: keeps time linear in long articles. */
const reach = 200;

/**
 * Marks each claim that says again what the same side said earlier in the article: a summary, a list of questions and
 * answers, a quotation turned into indirect speech.
 */
export function markRepeats(text: string, claims: readonly Claim[]): Claim[] {
  const wordsOf = numberWords(text, claims);
  const bySpeaker = new Map<string, Said>();
  const bySide = new Map<string, Said>();
  const inFaq = claims.some(({ section }) => section === 'faq');
  /** For each word, the last claim that was compared and holds it. */
  const holder: number[] = [];

  /** The earlier claim that is most alike, the earliest of several; null where none is alike enough. */
  const findFirst = (claim: Claim, i: number, said: Said, bar: number): Claim | null => {
    let first: Claim | null = null;
    let most = bar;
    let words: readonly number[] | null = null;
    for (let n = said.near; n < said.claims.length && most < 1; n++) {
      const k = said.claims[n] ?? 0;
      const earlier = claims[k];
      if (earlier === undefined || !mayRepeat(claim, earlier)) continue;
      if (words === null) {
        words = wordsOf(i);
        if (words.length < 2) return null;
        for (const word of words) holder[word] = i;
      }
      const likeness = overlap(words, wordsOf(k), holder, i);
      if (likeness <= most) continue;
      most = likeness;
      first = earlier;
    }
    return first;
  };

  return claims.map((claim, i) => {
    const { speaker, section } = claim;
    if (speaker === null) return claim;
    const own = nearby(bySpeaker, speaker.id, i);
    const side = inFaq && speaker.side !== undefined ? nearby(bySide, speaker.side, i) : null;
    const faq = section === 'faq';
    const first = findFirst(claim, i, faq && side !== null ? side : own, faq ? alikeInFaq : alike);
    own.claims.push(i);
    side?.claims.push(i);
    return first === null ? claim : { ...claim, repeats: first.id };
  });
}

/** The claims of one speaker or side so far. */
interface Said {
  readonly claims: number[];
  /** Where in the list the claims begin that are near enough. */
  near: number;
}

/** What a speaker or side has said before claim `i`. */
function nearby(all: Map<string, Said>, key: string, i: number): Said {
  const said = all.get(key);
  if (said === undefined) {
    const none = { claims: [], near: 0 };
    all.set(key, none);
    return none;
  }
  while ((said.claims[said.near] ?? i) < i - reach) said.near++;
  return said;
}

/** The words of a claim's content, as numbers. Most claims have nothing to repeat: words are cut when asked for. */
function numberWords(text: string, claims: readonly Claim[]): (i: number) => readonly number[] {
  const numbers = new Map<number, number>();
  /** For each word, the claim it was last found in. */
  const found: number[] = [];
  const cut: (readonly number[] | undefined)[] = [];
  return (i) => {
    const known = cut[i];
    if (known !== undefined) return known;
    const words: number[] = [];
    const take = (key: number) => {
      const number = numbers.get(key) ?? numbers.size;
      if (number === found.length) numbers.set(key, number);
      if (found[number] === i) return;
      found[number] = i;
      words.push(number);
    };
    for (const { start, end } of claims[i]?.content ?? []) eachContentWord(text, start, end, take);
    cut[i] = words;
    return words;
  };
}

/** With the same stance, and neither inside the other. */
function mayRepeat(claim: Claim, earlier: Claim): boolean {
  return claim.stance === earlier.stance && claim.within !== earlier.id && earlier.within !== claim.id;
}

/** Shared words as a share of the shorter list; two at least. The words of claim `i` are the ones it holds. */
function overlap(
  words: readonly number[],
  others: readonly number[],
  holder: readonly number[],
  i: number,
): number {
  let common = 0;
  for (const word of others) if (holder[word] === i) common++;
  return common < 2 ? 0 : common / Math.min(words.length, others.length);
}
