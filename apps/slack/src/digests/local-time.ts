/** A date and a time of day as clocks on the wall of a zone show them. */
export interface LocalTime {
  /** `2024-03-31` */
  readonly date: string;
  /** `09:00` */
  readonly time: string;
}

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this is the IANA name of a zone. The constructor knows more names than the list that it can give. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(zone);
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at a moment in milliseconds. */
export function localTime(moment: number, zone: string): LocalTime {
  const parts = new Map<string, string>(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const of = (type: string) => parts.get(type) ?? '00';
  return { date: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
}

/**
 * The first moment at which the clocks of a zone show a time, in milliseconds. A time that a change of clocks leaves out
 * is as long after the change as it would have been; a day that the zone leaves out has no moment: null.
 *
 * @example momentOf({ date: '2024-03-31', time: '02:30' }, 'Europe/Berlin') // 01:30 UTC, 03:30 on the wall
 */
export function momentOf({ date, time }: LocalTime, zone: string): number | null {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsets = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)];
  const moments = [...new Set(offsets)].map((offset) => wall - offset).toSorted((a, b) => a - b);
  const shown = moments.find((moment) => {
    const local = localTime(moment, zone);
    return local.date === date && local.time === time;
  });
  if (shown !== undefined) return shown;
  const [before = 0] = offsets;
  const after = wall - before;
  return localTime(after, zone).date === date ? after : null;
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const whole = Math.floor(moment / 1000) * 1000;
  const { date, time } = localTime(whole, zone);
  const seconds = new Date(whole).getUTCSeconds() * 1000;
  return Date.parse(`${date}T${time}:00Z`) + seconds - whole;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept !== undefined) return kept;
  const format = new Intl.DateTimeFormat('en-CA-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, format);
  return format;
}
