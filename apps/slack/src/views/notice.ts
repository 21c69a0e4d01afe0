import { section } from './blocks.ts';
import type { Message } from './message.ts';

/** One plain sentence of ours. Foreign parts come escaped. */
export function notice(text: string): Message {
  return { text, blocks: [section(text)] };
}
