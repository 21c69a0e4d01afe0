/** The day of a moment in milliseconds, in UTC, as an ISO day. */
export function todayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
