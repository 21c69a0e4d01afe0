import { isObject, isObjectList, type JsonObject } from '../json.ts';

export interface ElementFound {
  readonly element: JsonObject;
  readonly blockId: string;
}

/** Every interactive element of these blocks with the id of its block. */
export function listElements(blocks: unknown): ElementFound[] {
  if (!isObjectList(blocks)) return [];
  return blocks.flatMap((block, index) => {
    const blockId = typeof block.block_id === 'string' ? block.block_id : `block${index}`;
    const held = [block.accessory, block.element, ...(Array.isArray(block.elements) ? block.elements : [])];
    const inner = [block.child_blocks, block.actions].flatMap((list) =>
      isObjectList(list) && list.every((item) => item.action_id === undefined) ? listElements(list) : [],
    );
    const buttons = isObjectList(block.actions) ? block.actions : [];
    const own = [...held, ...buttons]
      .filter(isObject)
      .filter(({ action_id }) => typeof action_id === 'string');
    return [...own.map((element) => ({ element, blockId })), ...inner];
  });
}

/** Throws when a person could not click it, since it is not there. */
export function findElement(blocks: unknown, actionId: string, blockId: string | undefined): ElementFound {
  const all = listElements(blocks);
  const found = all.find(
    ({ element, blockId: own }) =>
      element.action_id === actionId && (blockId === undefined || blockId === own),
  );
  if (found) return found;
  const known = all.map(({ element, blockId: own }) => `${own}/${String(element.action_id)}`).join(', ');
  throw new Error(
    `click: expected an action that is shown (${known || 'there are none'}), got "${actionId}".`,
  );
}
