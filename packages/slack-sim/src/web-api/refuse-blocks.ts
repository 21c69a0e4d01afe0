import type { BlockError } from '../check-blocks/block-error.ts';
import { type Answer, refuse } from './answer.ts';

/** `invalid_blocks` with one line per error, as Slack words them: `[ERROR] … [json-pointer:/blocks/0/text]`. */
export function refuseBlocks(
  error: 'invalid_blocks' | 'invalid_arguments',
  errors: readonly BlockError[],
): Answer {
  const lines = errors.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);
  return refuse(error, {
    errors: lines,
    response_metadata: { messages: lines.map((line) => `[ERROR] ${line}`) },
  });
}
