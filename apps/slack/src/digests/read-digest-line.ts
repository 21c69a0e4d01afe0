import { nearest } from '../query/nearest.ts';
import type { LineProblem } from '../query/parse-line.ts';
import { isZone } from './local-time.ts';
import type { Subscription } from './types.ts';

/** What stands behind `digest`. */
export type DigestLine =
  | { readonly order: 'now' | 'preview' | 'pause' | 'resume' | 'off' | 'status' }
  | ({ readonly order: 'set' } & Pick<Subscription, 'slot' | 'days' | 'quiet'> & {
        /** Absent: the zone of the person who asks. */
        readonly zone?: string;
        /** Words that are none of the above: names of incidents. */
        readonly words: readonly string[];
      });

const orders = ['now', 'preview', 'pause', 'resume', 'off', 'status'] as const;
const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;
const aliases: Readonly<Record<string, string>> = { utc: 'UTC', gmt: 'UTC' };

/**
 * `09:00 Europe/Kyiv weekdays kremlin-drone` or one of the orders. `daily` and `weekdays` say on which days, `always`
 * that a day without changes gets a line too.
 *
 * @example readDigestLine('9:00 weekdays') // { order: 'set', slot: '09:00', days: 'weekdays', quiet: true, words: [] }
 */
export function readDigestLine(line: string): DigestLine | { readonly problem: LineProblem } {
  const [first = '', ...rest] = line.trim().split(/\s+/);
  if (first === '') return { order: 'status' };
  const order = orders.find((name) => name === first.toLowerCase());
  if (order !== undefined) return rest.length === 0 ? { order } : { problem: tooMuch(order, rest) };
  const [, hours, minutes] = clock.exec(first) ?? [];
  if (hours === undefined || minutes === undefined) return { problem: unknownOrder(first) };
  let zone: string | undefined;
  let days: Subscription['days'] = 'every-day';
  let quiet = true;
  const words: string[] = [];
  for (const word of rest) {
    const lower = word.toLowerCase();
    const named = aliases[lower] ?? word;
    if (lower === 'weekdays') days = 'weekdays';
    else if (lower === 'daily') days = 'every-day';
    else if (lower === 'always') quiet = false;
    else if (named === 'UTC' || (word.includes('/') && isZone(word))) zone = named;
    else if (word.includes('/')) return { problem: unknownZone(word) };
    else words.push(word);
  }
  const slot = `${hours.padStart(2, '0')}:${minutes}`;
  return { order: 'set', slot, days, quiet, words, ...(zone !== undefined && { zone }) };
}

function unknownOrder(word: string): LineProblem {
  const [near] = nearest(word, orders, 1);
  return {
    what: `“digest ${word}” is not known`,
    expected: `a time of day such as 09:00, or one of ${orders.join(', ')}`,
    meant: `digest ${near ?? '09:00'}`,
  };
}

function unknownZone(zone: string): LineProblem {
  const cityOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  // Node 20 knows the younger name of Kyiv but does not list it.
  const zones = [...Intl.supportedValuesOf('timeZone'), 'Europe/Kyiv'];
  const [city] = nearest(cityOf(zone), zones.map(cityOf), 1);
  const near = zones.find((name) => cityOf(name) === city);
  return {
    what: `“${zone}” is no time zone`,
    expected: 'the name of a zone, such as Europe/Kyiv or America/New_York',
    ...(near !== undefined && { meant: `digest 09:00 ${near}` }),
  };
}

function tooMuch(order: string, rest: readonly string[]): LineProblem {
  return {
    what: `“${rest.join(' ')}” stands behind “digest ${order}”`,
    expected: 'nothing behind it',
    meant: `digest ${order}`,
  };
}
