import type { DigestDesk } from '../digests/desk.ts';
import { digestNews } from '../digests/digest-news.ts';
import { nextSlot } from '../digests/due-slot.ts';
import { localTime } from '../digests/local-time.ts';
import { lookAt, postDigest } from '../digests/post-digest.ts';
import { type DigestLine, readDigestLine } from '../digests/read-digest-line.ts';
import type { Subscription } from '../digests/types.ts';
import { toSlug } from '../incidents/slug.ts';
import { context } from '../views/blocks.ts';
import { digestScreen } from '../views/digest-screen.ts';
import { digestSet, digestStatus, postedNotice } from '../views/digest-status.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { problemScreen } from '../views/problem-screen.ts';
import type { CommandInput } from './command.ts';
import { unknownWords } from './unknown-words.ts';

/** `/claims digest 09:00 [zone] [weekdays] [incident…] | now | preview | pause | resume | off | status` */
export async function digest(input: CommandInput): Promise<Message> {
  const { digests, rest } = input;
  if (digests === null) return notice('Digests need the database, and this app runs without one.');
  const line = readDigestLine(rest);
  if ('problem' in line) return problemScreen(line.problem);
  if (line.order === 'set') return set(line, input, digests);
  return orders[line.order](input, digests);
}

type Order = (input: CommandInput, digests: DigestDesk) => Promise<Message>;

const orders: Readonly<Record<Exclude<DigestLine['order'], 'set'>, Order>> = {
  status: async (input, digests) => status(input, digests),
  pause: async ({ channel, user }, { store, audit }) => {
    const paused = await store.pause(channel, 'somebody in the channel paused it');
    if (paused === 0) return notice('There is no digest to pause in this channel.');
    await audit(user, 'digest.pause', channel);
    return notice('The digest of this channel is paused. `/claims digest resume` lets it go on.');
  },
  resume: async ({ channel, user }, { store, audit }) => {
    const resumed = await store.pause(channel, null);
    if (resumed === 0) return none();
    await audit(user, 'digest.resume', channel);
    return notice('The digest of this channel goes on; what changed meanwhile comes with the next one.');
  },
  off: async ({ channel, user }, { store, audit }) => {
    const gone = await store.unsubscribe(channel);
    if (gone === 0) return none();
    await audit(user, 'digest.off', channel);
    return notice('This channel gets no digest any more.');
  },
  preview: async (input, { store }) => {
    const wanted = await wantedBy(input, store);
    const incidents = await lookAt(wanted.slugs, await store.lastSeen(input.channel), store);
    const { date } = localTime(input.now, wanted.zone);
    const { text, blocks } = digestScreen({ date, news: digestNews(incidents) });
    return {
      text,
      blocks: [context('*Preview:* you alone see this. The channel has not got it.'), ...blocks],
    };
  },
  now: async (input, { deps, store }) => {
    const wanted = await wantedBy(input, store);
    const { date, time } = localTime(input.now, wanted.zone);
    // A slot of its own: it takes nothing away from the digest of the day.
    const key = { channel: input.channel, localDate: date, slot: `now ${time}` };
    return postedNotice(await postDigest(key, wanted, deps));
  },
};

function none(): Message {
  return notice('This channel has no digest. `/claims digest 09:00` sets one up.');
}

/** What the channel has, or every incident where it has nothing. */
async function wantedBy(
  { channel, user, now, library }: CommandInput,
  store: DigestDesk['store'],
): Promise<Subscription> {
  const [own] = await store.subscriptions(channel);
  const slugs =
    own !== undefined && own.slugs.length > 0 ? own.slugs : (await library.list()).map(({ slug }) => slug);
  if (own !== undefined) return { ...own, slugs };
  return {
    channel,
    slot: '00:00',
    zone: 'UTC',
    days: 'every-day',
    since: now,
    slugs,
    quiet: true,
    paused: null,
    owner: user,
  };
}

async function set(
  line: Extract<DigestLine, { readonly order: 'set' }>,
  input: CommandInput,
  { store, zoneOf, audit }: DigestDesk,
): Promise<Message> {
  const { channel, user, now, library } = input;
  const known = new Set((await library.list()).map(({ slug }) => slug));
  const slugs = [...new Set(line.words.map(toSlug))];
  const unknown = line.words.find((word) => !known.has(toSlug(word)));
  if (unknown !== undefined) return unknownWords([unknown], library);
  const zone = line.zone ?? (await zoneOf(user));
  const { slot, days, quiet } = line;
  const subscription = { channel, slot, zone, days, quiet, slugs, paused: null, owner: user, since: now };
  await store.subscribe(subscription);
  await audit(user, 'digest.set', channel, { slot, zone, days, quiet, slugs });
  return digestSet(subscription, nextSlot(subscription, now));
}

async function status({ channel, now }: CommandInput, { store }: DigestDesk): Promise<Message> {
  const [own] = await store.subscriptions(channel);
  const past = await store.history(channel, 5);
  if (own === undefined && past.length === 0) return none();
  const next = own === undefined || own.paused !== null ? null : nextSlot(own, now);
  return digestStatus(own ?? null, next, past);
}
