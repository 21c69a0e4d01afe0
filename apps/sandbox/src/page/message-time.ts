const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** Slack's message ids are seconds with six decimals. */
function dateOf(ts: string): Date {
  return new Date(Number(ts) * 1000);
}

export function shortTime(ts: string): string {
  return time.format(dateOf(ts));
}

export function fullTime(ts: string): string {
  return dateOf(ts).toISOString();
}
