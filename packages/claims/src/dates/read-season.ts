import { Sense } from '../date-senses.ts';
import { F } from '../features.ts';
import { calendar, type Expression } from './point.ts';
import { withArticle } from './read-year.ts';
import { hasAt, means, type Reader, senseAt, valueAt } from './reader.ts';
import { trailingYear } from './trailing-year.ts';

/** "spring 2022", "the summer of 2022", "in the winter": a season by itself only where a time is expected. */
export function readSeason(reader: Reader, i: number): Expression | null {
  const month = 20 + valueAt(reader, i);
  const { to, fields } = trailingYear(reader, i + 1);
  if (to > i + 1) return { from: withArticle(reader, i), to, point: calendar({ month, ...fields }) };
  const from = withArticle(reader, i);
  const before = senseAt(reader, from - 1);
  // "last summer" comes here with its "last" before it.
  if (means(reader, i - 1, Sense.Shift)) return { from: i, to, point: calendar({ month }) };
  const expected =
    from < i && (before === Sense.In || before === Sense.Until || before === Sense.By || before === Sense.On);
  const named = hasAt(reader, i, F.Capital) || means(reader, i + 1, Sense.Of);
  return expected && !named ? { from, to, point: calendar({ month }) } : null;
}
