import { F } from '../features.ts';
import type { InstitutionRow } from '../language.ts';
import type { TokenRange } from '../span.ts';
import { Sense } from '../speaker-senses.ts';
import { has } from '../token-tests.ts';
import type { Speaker } from '../types.ts';
import { affiliationOf } from './affiliation-of.ts';
import { classify } from './classify.ts';
import { findSide, type NameInside, namesInside } from './find-side.ts';
import { headOf } from './head-of.ts';
import { officeIn } from './office-in.ts';
import { ownerOf } from './owner-of.ts';
import type { Reach } from './reach.ts';
import { speakerId } from './speaker-id.ts';
import { speakerRecord } from './speaker-record.ts';
import { nounSenseAt, textOf, withoutArticle } from './word-senses.ts';

/** The speaker that a phrase without a person's name describes: a listed body, an office of a country, or what its head says. */
export function describeBody(reach: Reach, first: TokenRange, next: TokenRange | null): Speaker {
  const { tokens, language } = reach;
  const phrase = withoutArticle(tokens, first, language, Sense.Article);
  const name = textOf(tokens, phrase);
  const row =
    rowOf(reach, phrase) ?? (next && rowOf(reach, withoutArticle(tokens, next, language, Sense.Article)));
  if (row) return rowSpeaker(row, name);
  const head = headOf(reach, phrase);
  const inside = namesInside(tokens, phrase, language);
  const side = findSide(reach, phrase, head, inside);
  const sense = nounSenseAt(tokens, head, phrase.from, language);
  const country =
    (sense & Sense.Cabinet) !== 0 && isBare(reach, phrase, head, inside)
      ? language.countries.get(side ?? '')
      : undefined;
  if (country !== undefined) return rowSpeaker(country, name);

  const adjective = side === null ? undefined : language.adjectives.get(side);
  // Where no country is named, an office is called by its own words.
  const office = adjective === undefined ? null : officeIn(reach, phrase, head);
  const { kind, anonymity } = classify(reach, phrase, head, sense, side);
  const body = kind === 'organization' || kind === 'government' || kind === 'media';
  const partOf = body ? ownerOf(reach, phrase, head, inside, kind === 'government' ? side : null) : null;
  const affiliation = body ? null : affiliationOf(reach, phrase, head);
  return speakerRecord({
    idWords: office !== null ? `${adjective} ${office}` : name,
    name,
    kind,
    affiliation,
    side,
    spellings: next !== null && body ? [name, ...shortName(reach, next)] : [name],
    partOf,
    anonymity,
  });
}

/** The listed body that a phrase names, all of it. */
function rowOf({ tokens, language, counts }: Reach, { from, to }: TokenRange): InstitutionRow | null {
  if (from >= to || !has(tokens, to - 1, F.Capital)) return null;
  const found = language.names.find(tokens, from, to);
  return found !== null && found.to === to && (counts(found.name) || !found.name.doubtful)
    ? found.name.row
    : null;
}

/** The record of a listed body, printed as `name`. */
export function rowSpeaker({ speaker, kind, side, partOf }: InstitutionRow, name: string): Speaker {
  return speakerRecord({
    name: speaker,
    kind,
    side: side ?? null,
    spellings: speaker === name ? [name] : [speaker, name],
    partOf: partOf === undefined ? null : speakerId(partOf),
    anonymity: 'institution',
  });
}

/** "the French government", "the government of France": nothing but a country and the head. */
function isBare(
  { tokens }: Reach,
  { from, to }: TokenRange,
  head: number,
  inside: readonly NameInside[],
): boolean {
  for (let i = from; i < to; i++) {
    if (i === head || inside.some((one) => one.from <= i && i < one.to)) continue;
    if (!has(tokens, i, F.Genitive | F.Determiner | F.Preposition)) return false;
  }
  return true;
}

/** "the Port Police Authority (│PPA│)". */
function shortName({ tokens }: Reach, next: TokenRange): string[] {
  return next.to - next.from === 1 && has(tokens, next.from, F.AllCaps) ? [textOf(tokens, next)] : [];
}
