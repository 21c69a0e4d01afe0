import { checkBlocks } from '../check-blocks/check-blocks.ts';
import { measureBlocks } from '../check-blocks/measure-blocks.ts';
import { isObject, isObjectList, type JsonObject, readString, readStructure } from '../json.ts';
import type { SimMessage } from '../types.ts';
import { type Answer, refuse } from './answer.ts';
import { refuseBlocks } from './refuse-blocks.ts';

export type Content = Pick<SimMessage, 'text' | 'blocks' | 'attachments' | 'metadata'>;

export interface ContentLimits {
  readonly text: number;
  /** Undocumented budget for all blocks of one message; a response_url is not held to it. */
  readonly blocks: number;
}

export const postLimits: ContentLimits = { text: 40_000, blocks: 13_200 };
export const updateLimits: ContentLimits = { text: 4000, blocks: 13_200 };
export const responseLimits: ContentLimits = { text: 40_000, blocks: Number.POSITIVE_INFINITY };

const longestMarkdown = 12_000;
const mostAttachments = 100;

/** The text, blocks and attachments of a message, or Slack's reason for refusing them. */
export function readContent(args: JsonObject, limits: ContentLimits): Content | { readonly refused: Answer } {
  const blocks = readStructure(args, 'blocks');
  const attachments = readStructure(args, 'attachments');
  const metadata = readStructure(args, 'metadata');
  const markdown = readString(args, 'markdown_text');
  const text = readString(args, 'text') ?? markdown ?? '';

  if (blocks !== undefined && !isObjectList(blocks)) return { refused: refuse('invalid_blocks_format') };
  if (attachments !== undefined && !isObjectList(attachments))
    return { refused: refuse('invalid_attachments') };
  if (metadata !== undefined && !isObject(metadata)) return { refused: refuse('invalid_metadata_format') };
  if (markdown !== undefined && (args.text || blocks)) return { refused: refuse('markdown_text_conflict') };
  if (text === '' && !blocks?.length && !attachments?.length) return { refused: refuse('no_text') };
  if (text.length > (markdown === undefined ? limits.text : longestMarkdown))
    return { refused: refuse('msg_too_long') };
  if ((attachments?.length ?? 0) > mostAttachments) return { refused: refuse('too_many_attachments') };

  const errors = checkBlocks(blocks ?? [], 'message');
  if (errors.length > 0) return { refused: refuseBlocks('invalid_blocks', errors) };
  if (measureBlocks(blocks ?? []) > limits.blocks) return { refused: refuse('msg_blocks_too_long') };

  return {
    text,
    ...(blocks === undefined ? {} : { blocks }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}
