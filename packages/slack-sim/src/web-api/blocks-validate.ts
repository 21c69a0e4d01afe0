import { checkBlocks } from '../check-blocks/check-blocks.ts';
import { checkView } from '../check-blocks/check-view.ts';
import { isObject, type JsonObject, readStructure } from '../json.ts';
import { accept, refuse } from './answer.ts';
import type { Method } from './method.ts';

const kinds = ['blocks', 'message', 'view'] as const;

function check(kind: (typeof kinds)[number], given: unknown) {
  if (kind === 'blocks') return checkBlocks(given, 'message');
  const object: JsonObject = isObject(given) ? given : {};
  return kind === 'view' ? checkView(object) : checkBlocks(object.blocks, 'message');
}

/** Exactly one of `blocks`, `message` and `view`; tells every error at once. */
export const blocksValidate: Method = {
  name: 'blocks.validate',
  token: 'bot',
  run({ args }) {
    const [kind, ...others] = kinds.filter((name) => args[name] !== undefined);
    if (kind === undefined || others.length > 0) return refuse('invalid_arguments');
    const errors = check(kind, readStructure(args, kind));
    return errors.length === 0 ? accept() : refuse(`invalid_${kind}`, { errors });
  },
};
