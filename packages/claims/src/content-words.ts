/**
 * The words that carry what stands from `start` to `end` of a text: stop words left out, plural and tense endings cut off.
 * `take` gets a number that is the same for the same word in small letters, and where the word stands. Cuts nothing out.
 */
export function eachContentWord(
  text: string,
  start: number,
  end: number,
  take: (key: number, from: number, to: number) => void,
): void {
  for (let at = start; at < end; at++) {
    const from = at;
    // The hash of the word so far, and of the word without its last one, two and three letters.
    let key = seed;
    let key1 = seed;
    let key2 = seed;
    let key3 = seed;
    for (let unit = letterAt(text, at); unit !== 0 && at < end; unit = letterAt(text, at)) {
      key3 = key2;
      key2 = key1;
      key1 = key;
      key = Math.imul(key ^ unit, prime);
      at++;
    }
    if (at - from < 3 || isStop(key)) continue;
    const cut = endingOf(text, from, at);
    take(cut === 0 ? key : cut === 1 ? key1 : cut === 2 ? key2 : key3, from, at - cut);
  }
}

/** The words that carry a content, in small letters, each once. */
export function contentWords(text: string): string[] {
  const words = new Set<string>();
  eachContentWord(text, 0, text.length, (_, from, to) => words.add(text.slice(from, to).toLowerCase()));
  return [...words];
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

const stopWords =
  'the a an and or but of in on at to for from by with as is are was were be been being it its this that these those it they them their he his she her we our you your i not no any all some such so than then there here which who whom whose what when where why how would could should may might will can do does did done has have had if while also very just more most other into over under about after before during against between through up down out off own same too only said say says';

/** The numbers of the stop words, each at the first free slot from its last bits on; 0 is free. */
const stopSlots = new Int32Array(1024);
for (const word of stopWords.split(' ')) {
  let key = seed;
  for (let i = 0; i < word.length; i++) key = Math.imul(key ^ word.charCodeAt(i), prime);
  let slot = key & 1023;
  while (stopSlots[slot] !== 0) slot = (slot + 1) & 1023;
  stopSlots[slot] = key;
}

function isStop(key: number): boolean {
  for (let slot = key & 1023; stopSlots[slot] !== 0; slot = (slot + 1) & 1023)
    if (stopSlots[slot] === key) return true;
  return false;
}

/** The letter or digit at `at` in small, as its UTF-16 unit; 0 where none stands. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) return unit;
    return unit >= 65 && unit <= 90 ? unit + 32 : 0;
  }
  // Quotation marks and dashes, and the end of the text.
  if ((unit >= 0x2000 && unit < 0x2070) || Number.isNaN(unit)) return 0;
  // Either half of a letter that is two units is taken with its whole.
  const from = unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
  if (!/[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(from) ?? 0))) return 0;
  return from === at ? text.charAt(at).toLowerCase().charCodeAt(0) : unit;
}

/** How many letters the plural or tense ending of a word has: "attacks", "attacked", "attacking". */
function endingOf(text: string, start: number, end: number): number {
  if (end - start < 5) return 0;
  const last = text.charCodeAt(end - 1) | 32;
  const before = text.charCodeAt(end - 2) | 32;
  if (last === 103) return before === 110 && (text.charCodeAt(end - 3) | 32) === 105 ? 3 : 0;
  if (last === 100) return before === 101 ? 2 : 0;
  if (last === 115) return before === 101 ? 2 : 1;
  return 0;
}
