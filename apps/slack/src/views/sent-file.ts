import type { Delivery } from '../commands/outgoing-file.ts';
import { code } from './escape-mrkdwn.ts';
import type { Message } from './message.ts';
import { notice } from './notice.ts';

/** Says where a file went, or what to do when Slack does not let the app send any; `what` comes escaped. */
export function sentFile(what: string, delivery: Delivery): Message {
  if ('channel' in delivery) return notice(`${what} is in your direct messages with this app.`);
  return notice(
    `Slack does not let this app send files: the permission ${code(delivery.missing)} is missing. Whoever installed the app can add it under _OAuth &amp; Permissions_ and install it again.`,
  );
}
