import { localTime, momentOf } from './local-time.ts';
import type { Schedule } from './types.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How late a digest is still posted; after that its news goes into the next one. */
export const catchUp = 2 * hour;

/** A digest whose time has come. */
export interface DueSlot {
  /** The date in the channel's zone: with the slot the key that makes a second one impossible. */
  readonly localDate: string;
  /** When it should have been posted, in milliseconds. */
  readonly at: number;
}

/**
 * The slot that is due at a moment, or null. Slots are told by the date on the wall, so that a change of clocks neither
 * skips nor doubles one, and a zone that leaves out a day has no digest for it.
 */
export function dueSlot({ slot, zone, days, since }: Schedule, now: number): DueSlot | null {
  for (const date of [localTime(now, zone).date, localTime(now - day, zone).date]) {
    if (!isDigestDay(date, days)) continue;
    const at = momentOf({ date, time: slot }, zone);
    if (at !== null && at <= now && at > now - catchUp && at >= since) return { localDate: date, at };
  }
  return null;
}

/** The next moment at which a digest is due, in milliseconds. */
export function nextSlot({ slot, zone, days }: Schedule, now: number): number {
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const { date } = localTime(now + ahead * day, zone);
    if (!isDigestDay(date, days)) continue;
    const at = momentOf({ date, time: slot }, zone);
    if (at !== null && at > now) return at;
  }
  throw new Error(`No digest at ${slot} in ${zone} within eight days of ${new Date(now).toISOString()}.`);
}

/** Whether a digest is wanted on a date. */
export function isDigestDay(date: string, days: Schedule['days']): boolean {
  return days === 'every-day' || ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
