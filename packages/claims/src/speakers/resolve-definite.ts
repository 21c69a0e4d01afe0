import { F, Kind } from '../features.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has, is } from '../token-tests.ts';
import type { Speaker } from '../types.ts';
import { personSpeaker } from './person-speaker.ts';
import type { Reach } from './reach.ts';
import { wordsOf } from './roles.ts';
import { withSpelling } from './with-spelling.ts';
import { nounSenseAt, senseAt, smallWord, textOf } from './word-senses.ts';

/**
 * Whom a phrase stands for that names nobody and points back: "the minister", "the ministry", "the statement". Undefined
 * where it points to nobody and so speaks for itself; null where it could be several.
 */
export function resolveDefinite(
  reach: Reach,
  range: TokenRange,
  sentence: number,
): Speaker | null | undefined {
  const { tokens, language } = reach;
  const owned = isOwned(reach, range);
  if (!owned && !isDefinite(reach, range)) return undefined;
  const phrase = owned ? range : { from: range.from + 1, to: range.to };
  const head = phrase.to - 1;
  const sense = nounSenseAt(tokens, head, phrase.from, language);
  const words: string[] = [];
  for (let i = phrase.from; i < phrase.to; i++)
    if (!has(tokens, i, F.Genitive)) words.push(smallWord(tokens, i));
  const written = (sense & (Sense.Document | Sense.Paper | Sense.Statement)) !== 0;
  const found = written
    ? candidatesOf(reach, words, ['document'], sense)
    : (sense & Sense.Persons) !== 0
      ? candidatesOf(reach, words, ['group'], sense)
      : (sense & Sense.Person) !== 0
        ? [...holders(reach, words, phrase), ...candidatesOf(reach, words, ['anonymous'], sense)]
        : candidatesOf(reach, words, ['organization', 'government', 'media'], sense);
  const genitive = has(tokens, head - 1, F.Genitive);
  const candidates = [...new Map(found.map((one) => [one.id, one])).values()];
  if (candidates.length === 0 && (sense & Sense.Statement) !== 0) candidates.push(...issuer(reach, sentence));
  const one = candidates.length === 1 ? candidates[0] : nearby(reach, candidates, sentence);
  if (genitive && candidates.length > 1) return undefined;
  if (one === undefined) return candidates.length === 0 ? undefined : null;
  return one === null ? null : withSpelling(one, textOf(tokens, phrase));
}

/** "President Zelenskyy’s spokesperson": a name and a role in small letters. */
function isOwned({ tokens, language }: Reach, { from, to }: TokenRange): boolean {
  if (
    to - from < 3 ||
    to - from > longest ||
    !has(tokens, from, F.Capital) ||
    !has(tokens, to - 2, F.Genitive)
  )
    return false;
  return (
    !has(tokens, to - 1, F.Capital) && (nounSenseAt(tokens, to - 1, to - 1, language) & Sense.Person) !== 0
  );
}

/** "the minister", "the dead man’s lawyer": no name behind the article, no "of". */
function isDefinite({ tokens, language }: Reach, { from, to }: TokenRange): boolean {
  if (to - from < 2 || to - from > longest || (senseAt(tokens, from, language) & Sense.Definite) === 0)
    return false;
  for (let i = from + 1; i < to; i++) {
    if (!is(tokens, i, Kind.Word) && !has(tokens, i, F.Genitive)) return false;
    if (has(tokens, i, F.Preposition) && !has(tokens, i, F.Capital)) return false;
  }
  return !has(tokens, to - 1, F.Capital);
}

const longest = 6;
/** More holders of a role are not told apart. */
const enough = 8;
/** Earlier speakers looked at. */
const backwards = 80;

/** Whoever spoke last, if not long ago. */
function issuer({ earlier }: Reach, sentence: number): Speaker[] {
  const last = earlier.at(-1);
  return last !== undefined && sentence - last.sentence <= 8 ? [last.speaker] : [];
}

/** People whose role has all these words, named before. "Former" needs its word. */
function holders(reach: Reach, words: readonly string[], phrase: TokenRange): Speaker[] {
  const { tokens, roles } = reach;
  const genitive = words.length > 1 && has(tokens, phrase.to - 2, F.Genitive);
  const head = words.at(-1) ?? '';
  const found: Speaker[] = [];
  for (const { person, role } of roles.withWord(head)) {
    if (found.length === enough) break;
    const [first] = person.mentions;
    if (first === undefined || role.from > phrase.from || (role.former && !isFormer(reach, words))) continue;
    const told = wordsOf(role.text ?? '');
    if (words.every((word) => told.includes(word)) || (genitive && role.affiliation === null))
      found.push(personSpeaker(reach, person, first, first));
  }
  return found;
}

function isFormer({ language }: Reach, words: readonly string[]): boolean {
  return words.some((word) => (language.speakerSenses.of(word) & Sense.Former) !== 0);
}

/** Earlier speakers of these kinds whose name has all these words; what any body can be called fits a body of one name. */
function candidatesOf(
  reach: Reach,
  words: readonly string[],
  kinds: readonly string[],
  sense: number,
): Speaker[] {
  const { earlier, language } = reach;
  const found: Speaker[] = [];
  for (const { speaker } of earlier.slice(-backwards)) {
    if (!kinds.includes(speaker.kind)) continue;
    const name = speaker.name.toLowerCase().split(' ');
    const all = words.every((word) => name.includes(word));
    const last = language.speakerSenses.of(name.at(-1) ?? '');
    const called =
      words.length === 1 &&
      (sense & Sense.AnyBody) !== 0 &&
      (last & bodies) === 0 &&
      speaker.kind === 'organization';
    if (all || called) found.push(speaker);
  }
  return found;
}

const bodies = Sense.Government | Sense.Organization | Sense.Media;

/** Of several, the one that alone spoke in this sentence or the two before. */
function nearby(
  { earlier }: Reach,
  candidates: readonly Speaker[],
  sentence: number,
): Speaker | null | undefined {
  if (candidates.length === 0) return undefined;
  const ids = new Set(candidates.map(({ id }) => id));
  const near = earlier
    .slice(-backwards)
    .filter((one) => sentence - one.sentence <= 2 && ids.has(one.speaker.id));
  const distinct = new Set(near.map(({ speaker }) => speaker.id));
  return distinct.size === 1 ? (near[0]?.speaker ?? null) : null;
}
