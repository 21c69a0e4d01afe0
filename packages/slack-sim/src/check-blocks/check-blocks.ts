import { isObject } from '../json.ts';
import type { BlockError } from './block-error.ts';
import { blockShapes } from './block-shapes.ts';
import { checkRule } from './check-rule.ts';
import { payloadRules } from './payload-rules.ts';
import { list, typed } from './rule.ts';

export type Surface = 'message' | 'modal' | 'home';

const everywhere = Object.keys(blockShapes);
const messagesOnly = ['markdown', 'table', 'data_table', 'task_card', 'plan', 'context_actions'];
const inViews = everywhere.filter((type) => !messagesOnly.includes(type));

const surfaces: Readonly<Record<Surface, { readonly most: number; readonly types: readonly string[] }>> = {
  message: { most: 50, types: everywhere },
  modal: { most: 100, types: inViews },
  home: { most: 100, types: inViews },
};

/**
 * What Slack would refuse about these blocks; empty when it would take them.
 * @example checkBlocks([{ type: 'header', text: { type: 'plain_text', text: '' } }], 'message')
 *   // [{ pointer: '/blocks/0/text/text', message: 'must be more than 0 characters', … }]
 */
export function checkBlocks(blocks: unknown, surface: Surface, pointer = '/blocks'): BlockError[] {
  const { most, types } = surfaces[surface];
  const each = checkRule(
    blocks,
    list(
      typed(() => blockShapes, ...types),
      most,
    ),
    pointer,
  );
  const objects = Array.isArray(blocks) ? blocks.map((block) => (isObject(block) ? block : {})) : [];
  return [...each, ...payloadRules.flatMap((rule) => rule.check(objects, pointer))];
}
