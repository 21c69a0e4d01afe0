import { ErrorCode, type WebClient } from '@slack/web-api';
import type { Message } from '../views/message.ts';
import type { DigestKey } from './types.ts';

/** What is known after one POST. */
export type Outcome =
  | { readonly kind: 'posted'; readonly ts: string }
  /** Nothing was posted; Slack asks to wait. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Nothing was posted. `lasting`: trying again would not help. */
  | { readonly kind: 'refused'; readonly reason: string; readonly lasting: boolean }
  /** The answer was lost. */
  | { readonly kind: 'unknown'; readonly reason: string };

export type Post = (channel: string, message: Message, key: DigestKey) => Promise<Outcome>;

export const digestEvent = 'claims_digest';

/** Reasons in words; for all of them somebody has to do something first. */
const lasting: Readonly<Record<string, string>> = {
  channel_not_found: 'the app does not see the channel any more',
  not_in_channel: 'the app is not in the channel; invite it with /invite',
  is_archived: 'the channel is archived',
  token_revoked: 'the app was removed from the workspace',
  account_inactive: 'the app was removed from the workspace',
  invalid_auth: 'Slack does not accept the token of the app',
  missing_scope: 'the app lacks the permission to post; install it again from its manifest',
  restricted_action: 'the workspace does not let the app post there',
};

/** Sends a message once, with the key of its digest as metadata, and says what is known afterwards. */
export function postOnce(client: WebClient): Post {
  return async (channel, { text, blocks }, key) => {
    try {
      const { ts } = await client.chat.postMessage({
        channel,
        text,
        blocks: [...blocks],
        unfurl_links: false,
        unfurl_media: false,
        metadata: { event_type: digestEvent, event_payload: { local_date: key.localDate, slot: key.slot } },
      });
      return ts === undefined
        ? { kind: 'unknown', reason: 'Slack gave no timestamp' }
        : { kind: 'posted', ts };
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

function outcomeOf(error: unknown): Outcome {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === ErrorCode.RateLimitedError) {
    const seconds = error instanceof Error && 'retryAfter' in error ? Number(error.retryAfter) : Number.NaN;
    return { kind: 'wait', ms: (Number.isFinite(seconds) ? seconds : 30) * 1000 };
  }
  if (code === ErrorCode.PlatformError) {
    const said = slackError(error);
    const reason = Object.hasOwn(lasting, said) ? lasting[said] : undefined;
    // Slack's own failures do not say whether the message was kept.
    if (/^(?:internal_error|fatal_error|service_unavailable|request_timeout)$/.test(said))
      return { kind: 'unknown', reason: said };
    return { kind: 'refused', reason: reason ?? said, lasting: reason !== undefined };
  }
  return {
    kind: 'unknown',
    reason: code === undefined ? 'the answer was lost' : `the answer was lost (${String(code)})`,
  };
}

function slackError(error: unknown): string {
  if (!(error instanceof Error && 'data' in error)) return 'unknown';
  const { data } = error;
  return typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : 'unknown';
}

/** What a channel's own messages say about a digest. */
export type Found =
  | { readonly kind: 'there'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

const mostMessages = 200;

/** Looks for a digest in the channel by its metadata, where the app may read there. */
export async function findDigest(client: WebClient, key: DigestKey): Promise<Found> {
  try {
    const { messages = [] } = await client.conversations.history({
      channel: key.channel,
      limit: mostMessages,
      include_all_metadata: true,
    });
    for (const { ts, metadata } of messages) {
      const payload: unknown = metadata?.event_payload;
      if (ts === undefined || metadata?.event_type !== digestEvent) continue;
      if (typeof payload !== 'object' || payload === null) continue;
      const { local_date: date, slot } = Object.fromEntries(Object.entries(payload));
      if (date === key.localDate && slot === key.slot) return { kind: 'there', ts };
    }
    return { kind: 'absent' };
  } catch {
    return { kind: 'unreadable' };
  }
}
