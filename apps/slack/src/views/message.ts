import type { KnownBlock } from '@slack/types';

/** What every view returns: blocks, and the same in one plain text for notifications and screen readers. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}
