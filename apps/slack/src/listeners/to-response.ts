import type { RespondArguments } from '@slack/bolt';
import type { Message } from '../views/message.ts';

/** A view as an answer that one person sees, without previews of the links in it. */
export function toResponse(message: Message): RespondArguments {
  return {
    response_type: 'ephemeral',
    text: message.text,
    blocks: [...message.blocks],
    unfurl_links: false,
    unfurl_media: false,
  };
}
