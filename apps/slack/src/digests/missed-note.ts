import { showDate } from '../views/show-date.ts';
import { isDigestDay } from './due-slot.ts';
import { momentOf } from './local-time.ts';
import type { DigestRecord, DigestState, Schedule } from './types.ts';

const day = 86_400_000;
const longestGap = 7;

const reasons: Readonly<Partial<Record<DigestState, string>>> = {
  uncertain: 'may not have arrived; what it told may be told here again',
  failed: 'could not be posted; what it would have told is told here',
};

/** What is said in the digest of a date when the one before it is missing; undefined when it is not. */
export function missedNote(
  schedule: Schedule,
  date: string,
  past: readonly DigestRecord[],
): string | undefined {
  const before = dateBefore(schedule, date);
  if (before === null) return undefined;
  const record = past.find(({ localDate, slot }) => localDate === before && slot === schedule.slot);
  const why =
    record === undefined ? 'was missed; what it would have told is told here' : reasons[record.state];
  return why === undefined ? undefined : `The digest of ${showDate(before) ?? before} ${why}.`;
}

/** The last date before this one on which there should have been a digest. */
function dateBefore(schedule: Schedule, date: string): string | null {
  for (let back = 1; back <= longestGap; back += 1) {
    const earlier = new Date(Date.parse(date) - back * day).toISOString().slice(0, 10);
    if (!isDigestDay(earlier, schedule.days)) continue;
    const at = momentOf({ date: earlier, time: schedule.slot }, schedule.zone);
    if (at !== null) return at >= schedule.since ? earlier : null;
  }
  return null;
}
