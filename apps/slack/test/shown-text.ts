/** What a reader sees of blocks, one line per block or line of it: for comparing screens in tests. */
export function shownText(blocks: readonly object[] | undefined): string {
  return (blocks ?? []).map(shownBlock).join('\n');
}

/** What a reader sees of a modal. */
export function shownModal(open: { readonly view: { readonly blocks?: unknown } } | null): string {
  const blocks: unknown[] = Array.isArray(open?.view.blocks) ? open.view.blocks : [];
  return blocks.map((block) => texts(block).join('')).join('\n');
}

function shownBlock(block: object): string {
  const type = 'type' in block ? block.type : undefined;
  if (type === 'divider') return '———';
  return texts(block).join(type === 'actions' ? ' | ' : type === 'rich_text' ? '' : ' ');
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'text' && typeof inner === 'string') return [inner];
    if (key === 'type' && inner === 'rich_text_quote') return ['\n> '];
    return texts(inner);
  });
}
