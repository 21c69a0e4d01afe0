import { type ClaimFilter, type FilterKey, filterKeys, withFilter } from '../query/claim-filter.ts';
import { formatFilter } from '../query/format-filter.ts';
import { parseLine } from '../query/parse-line.ts';
import { ids } from '../views/ids.ts';

/** What a row of menus stands for. */
export interface MenuState {
  readonly slug: string;
  readonly filter: ClaimFilter;
}

/** Chosen to take a filter back. */
export const anyValue = '*';

/**
 * The state of the menus as a `block_id`: the only part of a private message, besides the chosen option, that Slack
 * sends along, and at most 255 characters long. It also changes with every choice, so that Slack draws the menus anew.
 */
export function encodeMenuState({ slug, filter }: MenuState): string {
  return `${ids.blocks.menus} ${slug} ${formatFilter(filter)}`;
}

export function decodeMenuState(blockId: string): MenuState | null {
  const [, slug, line] = new RegExp(`^${ids.blocks.menus} (\\S+) (.*)$`, 's').exec(blockId) ?? [];
  if (slug === undefined || line === undefined) return null;
  const parsed = parseLine(line);
  return 'problem' in parsed ? null : { slug, filter: parsed.filter };
}

const actionIds: Readonly<Partial<Record<FilterKey, string>>> = ids.actions.filters;

/** The filters once this option of this menu was chosen; null when the menu is none of ours. */
export function chooseOption(state: MenuState, actionId: string, value: string): ClaimFilter | null {
  const key = filterKeys.find((candidate) => actionIds[candidate] === actionId);
  if (key === undefined) return null;
  return withFilter(state.filter, key, value === anyValue ? undefined : value);
}
