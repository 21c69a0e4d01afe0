import { isObject, type JsonObject } from '../json.ts';
import type { BlockError } from './block-error.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkRule } from './check-rule.ts';
import { anything, flag, object, plain, type Shape, shape, string, word } from './rule.ts';

const common = {
  blocks: anything,
  private_metadata: string(3000),
  callback_id: string(255),
  external_id: string(255),
};

const viewShapes: Readonly<Record<'modal' | 'home', Shape>> = {
  modal: shape(
    {
      ...common,
      type: word('modal'),
      title: plain(24),
      submit: plain(24),
      close: plain(24),
      clear_on_close: flag,
      notify_on_close: flag,
      submit_disabled: flag,
    },
    ['type', 'title', 'blocks'],
  ),
  home: shape({ ...common, type: word('home') }, ['type', 'blocks']),
};

/** What Slack would refuse about a modal or Home view; of the type asked for, or of the type it says it is. */
export function checkView(view: JsonObject, type?: 'modal' | 'home'): BlockError[] {
  const surface = type ?? (view.type === 'home' ? 'home' : 'modal');
  const own = checkRule(view, object(viewShapes[surface]), '/view');
  const blocks = view.blocks === undefined ? [] : checkBlocks(view.blocks, surface, '/view/blocks');
  return [...own, ...blocks, ...(surface === 'modal' ? needsSubmit(view) : [])];
}

function needsSubmit(view: JsonObject): BlockError[] {
  if (view.submit || !Array.isArray(view.blocks)) return [];
  const message = 'must define `submit` to use an `input` block in modals';
  return view.blocks.flatMap((block, index): BlockError[] =>
    isObject(block) && block.type === 'input'
      ? [{ pointer: `/view/blocks/${index}/input`, code: 'missing_field', message, constraint: null }]
      : [],
  );
}
