import { type Foreign, isForeign, objectsIn, stringIn } from '../foreign.ts';
import { BlockBoundary } from './block-boundary.tsx';
import { Control, type Press } from './control.tsx';
import { DataTable } from './data-table.tsx';
import { DisplayBlock } from './display-block.tsx';

export interface BlocksProps {
  readonly blocks: readonly unknown[];
  /** Shown in place of a block that cannot be drawn. */
  readonly fallback: string;
  readonly busy: boolean;
  readonly onPress: Press;
}

/** Block Kit as the app sent it: slack-blocks-to-jsx draws what is shown, the controls are ours, so that they act. */
export function Blocks({ blocks, fallback, busy, onPress }: BlocksProps) {
  const keyed = blocks
    .filter(isForeign)
    .map((block, index) => ({ block, key: `${index} ${stringIn(block.block_id)}` }));
  return keyed.map(({ block, key }) => (
    <BlockBoundary key={key} fallback={fallback}>
      <OneBlock block={block} busy={busy} onPress={onPress} />
    </BlockBoundary>
  ));
}

interface OneBlockProps {
  readonly block: Foreign;
  readonly busy: boolean;
  readonly onPress: Press;
}

const controlTypes: ReadonlySet<string> = new Set(['button', 'static_select', 'overflow']);

function OneBlock({ block, busy, onPress }: OneBlockProps) {
  const blockId = typeof block.block_id === 'string' ? block.block_id : undefined;
  const control = (element: Foreign) => (
    <Control
      key={stringIn(element.action_id)}
      element={element}
      blockId={blockId}
      busy={busy}
      onPress={onPress}
    />
  );

  if (block.type === 'data_table') return <DataTable block={block} />;
  if (block.type === 'actions')
    return <div className="block-actions">{objectsIn(block.elements).map(control)}</div>;
  if (isForeign(block.accessory) && controlTypes.has(stringIn(block.accessory.type))) {
    const { accessory, ...section } = block;
    return (
      <div className="block-with-accessory">
        <DisplayBlock block={section} />
        {control(block.accessory)}
      </div>
    );
  }
  return <DisplayBlock block={block} />;
}
