const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const digits = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})Z?)?$/;
/** `Wed, 03 May 2023 10:00:00 +0300`, RFC 2822, with or without its time. */
const mail =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))? ?(Z|[a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;
/** `May 3, 2023` */
const american = /^(?:[a-z]{3,9},? )?([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones that mail and feeds name (RFC 2822, 4.3); any other says nothing that can be relied on. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/**
 * A date as pages, feeds and mails print it → ISO 8601 as `Article.publishedAt` takes it; null for what is no date of
 * the calendar. A time is kept with the zone it was given in, and dropped where the zone is unknown.
 *
 * @example readDate('Wed, 03 May 2023 14:33:00 +0300') === '2023-05-03T14:33:00+03:00'
 */
export function readDate(printed: string): string | null {
  // Mail programs add a comment: `+0000 (UTC)`.
  const text = printed
    .replace(/\([^()]*\)\s*$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const read = readIso(text) ?? readDigits(text) ?? readMail(text) ?? readAmerican(text);
  return read !== null && isReal(read) ? read : null;
}

function readIso(text: string): string | null {
  const [, day, time, zone] = iso.exec(text) ?? [];
  if (day === undefined) return null;
  return time === undefined ? day : `${day}T${time}${offset(zone) ?? ''}`;
}

function readDigits(text: string): string | null {
  const [, year, month, day, hour, minute, second] = digits.exec(text) ?? [];
  if (year === undefined) return null;
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second}${text.endsWith('Z') ? 'Z' : ''}`;
  return `${year}-${month}-${day}${time}`;
}

function readMail(text: string): string | null {
  const [, day, month = '', year = '', hour, minute, second = '00', zone] = mail.exec(text) ?? [];
  if (day === undefined) return null;
  const date = dateOf(year, month, day);
  const known = offset(zone);
  return date === null || hour === undefined || known === null
    ? date
    : `${date}T${hour}:${minute}:${second}${known}`;
}

function readAmerican(text: string): string | null {
  const [, month, day = '', year = ''] = american.exec(text) ?? [];
  return month === undefined ? null : dateOf(year, month, day);
}

function dateOf(year: string, month: string, day: string): string | null {
  const index = months.indexOf(month.toLowerCase());
  return index === -1 ? null : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `+0300` → `+03:00`; null for none and for a name that is not known. */
function offset(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const named = zones[zone.toLowerCase()];
  if (named !== undefined) return named;
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? null : `${hours}:${minutes}`;
}

/** Date.parse takes 30 February for 2 March, so the day is compared with what came of it. */
function isReal(read: string): boolean {
  const [day = ''] = read.split('T');
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return false;
  return !Number.isNaN(Date.parse(read));
}
