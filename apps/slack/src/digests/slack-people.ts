import type { WebClient } from '@slack/web-api';
import { isZone } from './local-time.ts';

/** The zone of a person, from their profile; UTC where the app may not read it. */
export function zoneOf(client: WebClient): (user: string) => Promise<string> {
  return async (user) => {
    try {
      const { user: person } = await client.users.info({ user });
      return person?.tz !== undefined && isZone(person.tz) ? person.tz : 'UTC';
    } catch {
      return 'UTC';
    }
  };
}

/** Tells a person something in their direct messages with the app. */
export function tell(client: WebClient): (user: string, text: string) => Promise<void> {
  return async (user, text) => {
    await client.chat.postMessage({ channel: user, text, unfurl_links: false });
  };
}
