import { Sense } from '../date-senses.ts';
import { AUXILIARY, F, Kind, VERB } from '../features.ts';
import { monthAt } from './month-at.ts';
import { hasAt, isAt, isName, isOneOfAt, isTight, mayBeNoun, type Reader, senseAt } from './reader.ts';

/** Whether a month without day and year is a date: "in May" is, "Theresa May said" is not. */
export function monthStandsAlone(reader: Reader, i: number): boolean {
  const sense = senseAt(reader, i);
  if (sense === Sense.Month || sense === Sense.PartMonth) return true;
  if (hasAt(reader, i + 1, F.Genitive) || isOneOfAt(reader, i + 1, reader.language.dates.afterNoMonth))
    return false;
  const before = senseAt(reader, i - 1);
  // "May–June 2022"
  if (isAt(reader, i + 1, Kind.Dash) && isTight(reader, i + 1) && monthAt(reader, i + 2) !== -1) return true;
  if (before === Sense.In || before === Sense.Until || before === Sense.Shift) return true;
  if (sense === Sense.ShortMonth || hasAt(reader, i, F.AllCaps)) return false;
  if (before === Sense.Part) return true;
  if (isName(reader, i + 1) || (hasAt(reader, i + 1, VERB | AUXILIARY) && !mayBeNoun(reader, i + 1)))
    return false;
  if (before === Sense.And || before === Sense.To) return isMonth(reader, i - 2);
  if (before === Sense.By || before === Sense.From || before === Sense.Of || before === Sense.Between)
    return true;
  // "the March report", "Kyiv’s April offensive"
  const determined =
    before === Sense.The ||
    before === Sense.Count ||
    hasAt(reader, i - 1, F.Genitive | F.PossessivePronoun | F.Determiner);
  return determined && mayBeNoun(reader, i + 1);
}

function isMonth(reader: Reader, i: number): boolean {
  const sense = senseAt(reader, i);
  return sense === Sense.Month || sense === Sense.DoubtfulMonth;
}
