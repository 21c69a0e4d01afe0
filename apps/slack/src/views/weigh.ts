import type { KnownBlock } from '@slack/types';

const container = 45;
const weightless: ReadonlySet<string> = new Set(['type', 'action_id', 'style']);

/**
 * What blocks weigh against Slack's undocumented limit of about 13,200 characters in a message: every string that they
 * carry, and a little for each block, as measured in slackapi/bolt-js #2509 and #2867.
 */
export function weigh(blocks: readonly KnownBlock[]): number {
  return blocks.reduce((sum, block) => sum + container + weighValue(block), 0);
}

function weighValue(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const [key, inner] of Object.entries(value)) if (!weightless.has(key)) sum += weighValue(inner);
  return sum;
}
