import { F } from '../features.ts';
import type { Language } from '../language.ts';
import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import { isAdjacent, isNamePart, senseAt } from './word-senses.ts';

/** A place where a person is named. */
export interface NameMention extends TokenRange {
  /** Given name and surname; else a surname behind a title. */
  readonly full: boolean;
  /** A title or a known given name says that it is a person. */
  readonly sure: boolean;
}

/** People an article names in full, or by a title and a surname, in the order of the text. */
export function indexNames(tokens: Tokens, language: Language): NameMention[] {
  const { count, features } = tokens;
  const mentions: NameMention[] = [];
  for (let i = 0; i < count; i++) {
    // Most tokens have no capital: they are passed over by one look.
    if (((features[i] ?? 0) & F.Capital) === 0 || !isNamePart(tokens, i)) continue;
    const to = endOfRun(tokens, i, language);
    const person = to - i > 1 ? personIn(tokens, i, to, language) : null;
    if (person !== null) mentions.push(person);
    i = to - 1;
  }
  return mentions;
}

/** Behind the words with capitals that follow one another, small words of names included: "Ursula von der Leyen". */
export function endOfRun(tokens: Tokens, from: number, language: Language): number {
  let to = from + 1;
  while (to < tokens.count && to - from < longestRun && isAdjacent(tokens, to)) {
    if (isNamePart(tokens, to) || isArabicName(tokens, to)) to++;
    else {
      const next = behindParticles(tokens, to, language);
      if (next === null) break;
      to = next + 1;
    }
  }
  return to;
}

/** The name behind small words that belong to it: "│bin │Salman". */
function behindParticles(tokens: Tokens, i: number, language: Language): number | null {
  for (let at = i; at < i + 2; at++) {
    if ((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > longestParticle || has(tokens, at, F.Capital))
      return null;
    if ((senseAt(tokens, at, language) & Sense.Particle) === 0) return null;
    if (isAdjacent(tokens, at + 1) && isNamePart(tokens, at + 1)) return at + 1;
  }
  return null;
}

/** "al-Assad", "el-Sissi". */
function isArabicName({ text, start, end }: Tokens, i: number): boolean {
  const at = start[i] ?? 0;
  if (text.charCodeAt(at + 2) !== 0x2d || (end[i] ?? 0) - at < 5) return false;
  const initial = text.charCodeAt(at + 3);
  return initial >= 65 && initial <= 90;
}

/** The person's name at the end of a run of capitalised words, titles and institutions left off; null if there is none. */
export function personIn(tokens: Tokens, from: number, to: number, language: Language): NameMention | null {
  let start = from;
  let titled = false;
  for (let i = from; i < to; i++) {
    if (i > from && i > start && (senseAt(tokens, i - 1, language) & Sense.Given) !== 0) continue;
    if (has(tokens, i, F.Title | F.Role | F.Adjective | F.TimeWord | F.Determiner)) {
      titled = has(tokens, i, F.Title) && isPersonal(senseAt(tokens, i, language));
      start = i + 1;
    }
    const found = language.names.find(tokens, i, to);
    if (found !== null && found.to > start && (found.to - i > 1 || has(tokens, i, F.AllCaps))) {
      if (found.name.row !== null || found.to - i > 1) start = found.to;
    }
  }
  const opens = F.Preposition | F.Subordinator | F.Coordinator | F.Adverb | F.Wh;
  if (start < to - 1 && has(tokens, start, opens)) start++;
  while (to - start > 1 && (senseAt(tokens, to - 1, language) & Sense.Suffix) !== 0) to--;
  if (to <= start || to - start > longestPersonName || has(tokens, to - 1, F.AllCaps | F.Role)) return null;
  if (to - start === 1)
    return titled && isSurname(tokens, start, language) ? { from: start, to, full: false, sure: true } : null;
  const given = (senseAt(tokens, start, language) & Sense.Given) !== 0;
  // "the Arnsby Post"
  if (!given && !titled && has(tokens, start - 1, F.Determiner)) return null;
  const last = senseAt(tokens, to - 1, language);
  if ((last & Sense.NoPerson) !== 0 && !titled) return null;
  return { from: start, to, full: true, sure: titled || given };
}

/** "President", "Mr.": what a person has before the name; not "House", not "State". */
export function isPersonal(sense: number): boolean {
  return (sense & (Sense.Person | Sense.Courtesy)) !== 0;
}

/** What may be a surname all by itself behind a title. */
function isSurname(tokens: Tokens, i: number, language: Language): boolean {
  if (has(tokens, i, F.Title | F.Role | F.Adjective | F.TimeWord | F.Preposition | F.CueNoun)) return false;
  const sense = senseAt(tokens, i, language);
  if ((sense & (Sense.NoPerson | Sense.Persons | Sense.Government | Sense.Organization | Sense.Suffix)) !== 0)
    return false;
  const found = language.names.find(tokens, i, i + 1);
  return found === null || found.name.row === null;
}

/** Letters. */
const longestParticle = 5;
const longestPersonName = 6;
/** Capitalised words in a row, titles and institutions included. */
const longestRun = 16;
