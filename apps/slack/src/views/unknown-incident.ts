import type { IncidentSummary } from '../incidents/types.ts';
import { context, section } from './blocks.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { incidentRow } from './list-screen.ts';
import type { Message } from './message.ts';

/** Nothing by that name, with the nearest incidents one button away. */
export function unknownIncident(typed: string, nearest: readonly IncidentSummary[]): Message {
  const sorry = `There is no incident “${escapeMrkdwn(typed, 60)}”.`;
  const slugs = nearest.map(({ slug }) => escapeMrkdwn(slug)).join(', ');
  const question = nearest.length === 0 ? '' : ` Did you mean ${slugs}?`;
  return {
    text: `${sorry}${question} Type /claims list to see every incident.`,
    blocks: [
      section(nearest.length === 0 ? sorry : `${sorry} Did you mean:`),
      ...nearest.map(incidentRow),
      context('`/claims list` shows every incident, `/claims help` what else can be typed.'),
    ],
  };
}
