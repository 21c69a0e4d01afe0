import type { BlockAction, RespondFn } from '@slack/bolt';
import type { Message } from '../views/message.ts';
import { toResponse } from './to-response.ts';

/**
 * Shows a screen to the person who pressed: in place of their own private message, beside a message that others see
 * too. What is posted for everybody never changes under their eyes.
 */
export async function respondWith(respond: RespondFn, body: BlockAction, message: Message): Promise<void> {
  await respond({ ...toResponse(message), replace_original: body.container.is_ephemeral === true });
}
