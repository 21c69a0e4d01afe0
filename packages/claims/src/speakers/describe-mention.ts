import { F, Kind } from '../features.ts';
import type { InstitutionRow, Language, SpeakerNounKind } from '../language.ts';
import type { Mention, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import type { Anonymity, SpeakerKind } from '../types.ts';
import { type NameIndex, personIn } from './name-index.ts';

/**
 * What a source phrase says about who it names, read from its own words:
 *
 *     Kremlin spokesman Dmitry Peskov   → person Dmitry Peskov, role "Kremlin spokesman"
 *     an unnamed U.S. official          → anonymous, role-and-office, side US
 *     the Kremlin press service         → organization, institution
 */
export function describeMention(
  tokens: Tokens,
  range: TokenRange,
  names: NameIndex,
  language: Language,
): Mention {
  const segments = splitAtCommas(tokens, range);
  const words = (part: TokenRange) => tokens.text.slice(tokens.start[part.from], tokens.end[part.to - 1]);
  const side = sideOf(tokens, range, language);

  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    const person = segment === undefined ? null : personOf(tokens, segment, names, language);
    if (segment === undefined || person === null) continue;
    const other = segments[index === 0 ? 1 : 0];
    const role =
      roleWords(tokens, segment, person.range) ?? (other === undefined ? null : trimArticle(words(other)));
    const named: Mention = { name: person.name, kind: 'person', anonymity: 'named' };
    if (!role) return side ? { ...named, side } : named;
    return side ? { ...named, role, side } : { ...named, role };
  }

  const first = segments[0] ?? range;
  const phrase = trimArticle(words(first));
  const row = institutionOf(phrase, language);
  if (row !== undefined) {
    return {
      name: row.speaker,
      kind: row.kind,
      anonymity: 'institution',
      ...(row.side ? { side: row.side } : {}),
    };
  }
  const mention = classify(tokens, first, phrase, side !== null, language);
  return side ? { ...mention, side } : mention;
}

/** The listed institution that a phrase names. Most phrases do not even begin like one. */
function institutionOf(phrase: string, language: Language): InstitutionRow | undefined {
  const space = phrase.indexOf(' ');
  const opener = language.institutionOpeners.find(phrase, 0, space === -1 ? phrase.length : space);
  return opener === -1 ? undefined : language.institutionsByName.get(phrase.toLowerCase());
}

function splitAtCommas(tokens: Tokens, { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && tokens.kind[i] !== Kind.Comma) continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
  }
  return parts;
}

/** The person a segment names as its head: not one inside a genitive or behind a preposition. */
function personOf(
  tokens: Tokens,
  { from, to }: TokenRange,
  names: NameIndex,
  language: Language,
): { name: string; range: TokenRange } | null {
  const institutions = language.institutionsByName;
  let end = to;
  for (let i = from + 1; i < to; i++) {
    const features = tokens.features[i] ?? 0;
    if ((features & (F.Preposition | F.Wh)) !== 0 && (features & F.Capital) === 0) {
      end = i;
      break;
    }
  }
  // "Secretary of State Antony Blinken": the name may stand behind the of-phrase of a title.
  for (const stop of end === to ? [to] : [end, to]) {
    let start = stop;
    while (start > from && isName(tokens, start - 1)) start--;
    if (start === stop) continue;
    if (start > from && stop === to && end !== to && !isOfTitle(tokens, from, start)) continue;
    if (((tokens.features[stop] ?? 0) & F.Genitive) !== 0 && stop < to) continue;
    const run = personIn(tokens, start, stop, language);
    if (run !== null)
      return { name: tokens.text.slice(tokens.start[run.from], tokens.end[run.to - 1]), range: run };
    const single = { from: stop - 1, to: stop };
    const word = tokens.text.slice(tokens.start[single.from], tokens.end[single.from]);
    const lone = start === from || ((tokens.features[stop - 2] ?? 0) & (F.Title | F.Role)) !== 0;
    const known = lone ? names.surnames.fullName(single.from) : null;
    if (known !== null) return { name: known, range: single };
    if (lone && isUnlistedName(tokens, single.from) && !institutions.has(word.toLowerCase()))
      return { name: word, range: single };
  }
  return null;
}

function isName(tokens: Tokens, i: number): boolean {
  const features = tokens.features[i] ?? 0;
  return tokens.kind[i] === Kind.Word && (features & F.Capital) !== 0 && (features & F.Genitive) === 0;
}

function isUnlistedName(tokens: Tokens, i: number): boolean {
  const features = tokens.features[i] ?? 0;
  const classes =
    F.Determiner |
    F.Role |
    F.Title |
    F.Adjective |
    F.Preposition |
    F.SubjectPronoun |
    F.ObjectPronoun |
    F.AllCaps |
    F.TimeWord;
  return (features & classes) === 0 && !/s$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** "Secretary of State Antony Blinken": a title, "of", and the name; not "documents leaked by Ann Lee". */
function isOfTitle(tokens: Tokens, from: number, name: number): boolean {
  for (let i = from; i + 1 < name; i++) {
    const of = tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]) === 'of';
    if (of && ((tokens.features[i] ?? 0) & F.Title) !== 0) return true;
  }
  return ((tokens.features[name] ?? 0) & F.Title) !== 0;
}

/** The words before the name in the same segment, without article: "Kremlin spokesman". */
function roleWords(tokens: Tokens, segment: TokenRange, name: TokenRange): string | null {
  if (name.from <= segment.from) return null;
  const role = trimArticle(tokens.text.slice(tokens.start[segment.from], tokens.end[name.from - 1]));
  return role === '' ? null : role;
}

export function trimArticle(words: string): string {
  const initial = words.charCodeAt(0) | 32;
  if (initial !== 0x61 && initial !== 0x74) return words;
  return words.replace(/^(?:the|an?)\s+/i, '').trim();
}

/** The one country or bloc whose adjective or name stands in the phrase. */
function sideOf(tokens: Tokens, { from, to }: TokenRange, { sides, sideOpeners }: Language): string | null {
  let only: string | null = null;
  for (let i = from; i < to; i++) {
    if (((tokens.features[i] ?? 0) & F.Capital) === 0) continue;
    if (sideOpeners.find(tokens.text, tokens.start[i] ?? 0, tokens.end[i] ?? 0) === -1) continue;
    for (const last of [i, i + 1]) {
      if (last >= to) continue;
      const side = sides.get(tokens.text.slice(tokens.start[i], tokens.end[last]).toLowerCase());
      if (side === undefined) continue;
      if (only !== null && only !== side) return null;
      only = side;
    }
  }
  return only;
}

/** A phrase that names nobody and no listed institution: its head noun decides. */
function classify(
  tokens: Tokens,
  range: TokenRange,
  phrase: string,
  sided: boolean,
  language: Language,
): Mention {
  const head = headNoun(tokens, range);
  const kinds = language.nounKinds.get(head);
  const is = (kind: SpeakerNounKind) => kinds?.has(kind) ?? false;
  const named = () => /\p{Lu}/u.test(phrase.slice(1));
  const office = () => sided || named();
  const of = (kind: SpeakerKind, anonymity: Anonymity): Mention => ({ name: phrase, kind, anonymity });
  if (is('document')) return of('document', 'institution');
  if (is('plural'))
    return of(
      'group',
      /\b(?:some|others|many|several|few|most)$/i.test(phrase)
        ? 'vague'
        : office()
          ? 'role-and-office'
          : 'role-only',
    );
  if (is('role')) return of('anonymous', office() ? 'role-and-office' : 'role-only');
  if (is('government')) return of('government', 'institution');
  if (is('media')) return of('media', 'institution');
  if (is('organization') || (/^\p{Lu}/u.test(phrase) && named())) return of('organization', 'institution');
  return of(head.endsWith('s') ? 'group' : 'organization', 'vague');
}

/** The last word before the first preposition, comma or relative: "officials" in "officials from the office". */
function headNoun(tokens: Tokens, { from, to }: TokenRange): string {
  let head = from;
  for (let i = from; i < to; i++) {
    const features = tokens.features[i] ?? 0;
    if (i > from && (features & (F.Preposition | F.Wh | F.VerbPast)) !== 0 && (features & F.Capital) === 0)
      break;
    if (tokens.kind[i] === Kind.Word && (features & F.Genitive) === 0) head = i;
  }
  return tokens.text.slice(tokens.start[head], tokens.end[head]).toLowerCase();
}
