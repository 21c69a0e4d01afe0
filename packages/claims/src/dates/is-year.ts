import { Sense, Unit } from '../date-senses.ts';
import { AUXILIARY, F, Kind, VERB } from '../features.ts';
import { lengthAt, numberAt, yearAt } from './numbers.ts';
import {
  countsSomething,
  hasAt,
  isAt,
  isTight,
  mayBeNoun,
  means,
  type Reader,
  senseAt,
  valueAt,
} from './reader.ts';

/** Whether four digits are a year by what stands around them. "in 2014" is, "killed 1999 sheep" is not. */
export function isYear(reader: Reader, i: number, year: number): boolean {
  if (countsSomething(reader, i)) return false;
  const before = senseAt(reader, i - 1);
  if (before === Sense.In) return year < 2100;
  if (year < 1700 || year >= 2100) return false;
  switch (before) {
    case Sense.Until:
    case Sense.Part:
    case Sense.PartMonth:
    case Sense.Season:
      return true;
    case Sense.Unit:
      return valueAt(reader, i - 1) === Unit.Year;
    case Sense.By:
    case Sense.From:
    case Sense.To:
    case Sense.Of:
    case Sense.Between:
      return !isPlural(reader, i + 1);
    case Sense.And:
      return yearAt(reader, i - 2) !== -1;
    default:
      return (
        isAttributive(reader, i, year) ||
        isBracketed(reader, i) ||
        continuesList(reader, i) ||
        leadsRange(reader, i)
      );
  }
}

/** "│2014│ homes": what is counted stands in the plural. */
function isPlural(reader: Reader, i: number): boolean {
  const { tokens } = reader;
  if (!isAt(reader, i, Kind.Word) || hasAt(reader, i, F.Capital | F.Genitive | AUXILIARY | F.Preposition))
    return false;
  const end = tokens.end[i] ?? 0;
  return (
    lengthAt(reader, i) > 3 &&
    tokens.text.charCodeAt(end - 1) === 115 &&
    tokens.text.charCodeAt(end - 2) !== 115
  );
}

/** "the │2016│ election", "its │2022│ report", "a weak │2019│ quarter": a round number is as likely a count. */
function isAttributive(reader: Reader, i: number, year: number): boolean {
  if (year < 1900 || (year % 100 === 0 && isPlural(reader, i + 1))) return false;
  const adjective = !isDetermined(reader, i) && mayBeAdjective(reader, i - 1);
  return isDetermined(reader, adjective ? i - 1 : i) && mayBeNoun(reader, i + 1);
}

/** "a │famous│ 1963 speech": a word of no closed class and no verb. */
function mayBeAdjective(reader: Reader, i: number): boolean {
  const closed =
    F.Capital | F.Preposition | F.Coordinator | F.Subordinator | F.Determiner | F.Adverb | AUXILIARY | VERB;
  return isAt(reader, i, Kind.Word) && senseAt(reader, i) === Sense.None && !hasAt(reader, i, closed);
}

/** An article, a genitive or a possessive before `i`. */
function isDetermined(reader: Reader, i: number): boolean {
  if (means(reader, i - 1, Sense.The) || hasAt(reader, i - 1, F.Genitive | F.PossessivePronoun)) return true;
  return means(reader, i - 1, Sense.Count) && valueAt(reader, i - 1) === 1;
}

function isBracketed(reader: Reader, i: number): boolean {
  return isAt(reader, i - 1, Kind.OpenBracket) && isAt(reader, i + 1, Kind.CloseBracket);
}

/** "in 2014, │2016│ and 2018" */
function continuesList(reader: Reader, i: number): boolean {
  return isAt(reader, i - 1, Kind.Comma) && yearAt(reader, i - 2) !== -1 && means(reader, i - 3, Sense.In);
}

/** "│2014│–15" */
function leadsRange(reader: Reader, i: number): boolean {
  return isAt(reader, i + 1, Kind.Dash) && isTight(reader, i + 1) && numberAt(reader, i + 2) !== -1;
}
