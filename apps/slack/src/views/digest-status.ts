import { localTime } from '../digests/local-time.ts';
import type { Posted } from '../digests/post-digest.ts';
import type { DigestRecord, DigestState, Subscription } from '../digests/types.ts';
import { context, section } from './blocks.ts';
import { code, escapeMrkdwn } from './escape-mrkdwn.ts';
import { listWithin } from './list-within.ts';
import type { Message } from './message.ts';
import { notice } from './notice.ts';
import { showDate } from './show-date.ts';

/** When the digest comes, of what, and when first. `next` in milliseconds. */
export function digestSet(subscription: Subscription, next: number): Message {
  const text = `The digest is set: ${schedule(subscription)}. The next one comes on ${moment(next, subscription.zone)}.`;
  return {
    text,
    blocks: [
      section(`${text}\n${incidents(subscription)}`),
      context(
        'The app must be in the channel: `/invite` it if it is not. `/claims digest preview` shows you what would be posted, `status` the state, `pause` and `off` end it.',
      ),
    ],
  };
}

/** How the digest of a channel stands; `next` is null while it is paused. */
export function digestStatus(
  own: Subscription | null,
  next: number | null,
  past: readonly DigestRecord[],
): Message {
  const now =
    own === null
      ? 'This channel has no digest at present.'
      : `${capital(schedule(own))}. ${ahead(own, next)}`;
  return {
    text: now,
    blocks: [
      section(own === null ? now : `${now}\n${incidents(own)}`),
      ...(past.length === 0 ? [] : [section('*The last ones*')]),
      ...past.map((record) => context(recordLine(record))),
    ],
  };
}

const outcomes: Readonly<Record<Posted, string>> = {
  posted: 'The digest is in the channel.',
  silent: 'Nothing changed since the last digest, so nothing was posted.',
  uncertain: 'Slack did not answer: the digest may or may not have arrived. It is not sent again.',
  failed: 'Slack refused the digest. `/claims digest status` says why.',
  postponed: 'Slack asks to wait a moment. Please try again in a minute.',
  busy: 'A digest is being posted at this moment.',
};

/** What became of a digest that was asked for at once. */
export function postedNotice(posted: Posted): Message {
  return notice(outcomes[posted]);
}

function schedule({ slot, zone, days, quiet }: Subscription): string {
  const when = days === 'weekdays' ? 'on weekdays' : 'every day';
  const silence = quiet ? 'a day without changes is silent' : 'a day without changes gets one line';
  return `${when} at ${slot} (${escapeMrkdwn(zone, 60)}); ${silence}`;
}

function ahead({ paused, zone }: Subscription, next: number | null): string {
  if (paused !== null) return `It is paused: ${escapeMrkdwn(paused, 200)}.`;
  return next === null ? '' : `The next one comes on ${moment(next, zone)}.`;
}

function incidents({ slugs }: Subscription): string {
  return slugs.length === 0
    ? 'Of every incident.'
    : `Of ${listWithin(
        slugs.map((slug) => code(slug)),
        900,
      )}.`;
}

/** "5 May 2023, 09:00 (06:00 UTC)" */
function moment(at: number, zone: string): string {
  const { date, time } = localTime(at, zone);
  const utc = localTime(at, 'UTC').time;
  return `${showDate(date) ?? date}, ${time}${zone === 'UTC' ? '' : ` (${utc} UTC)`}`;
}

const states: Readonly<Record<DigestState, string>> = {
  due: 'being made',
  posting: 'being sent',
  posted: 'posted',
  silent: 'nothing had changed',
  uncertain: 'sent, but it is not known whether it arrived; not sent again',
  failed: 'refused',
};

function recordLine({ localDate, slot, state, reason }: DigestRecord): string {
  const why = reason === null ? '' : ` (${escapeMrkdwn(reason, 120)})`;
  return `${showDate(localDate) ?? escapeMrkdwn(localDate, 20)}, ${escapeMrkdwn(slot, 20)}: ${states[state]}${why}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
