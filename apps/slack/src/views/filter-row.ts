import type { ActionsBlock } from '@slack/types';
import type { Answer } from '../query/answer-query.ts';
import { withFilter } from '../query/claim-filter.ts';
import { type FilterMenu, filterMenus, type MenuKey } from '../query/filter-menus.ts';
import { formatFilter } from '../query/format-filter.ts';
import { parseLine } from '../query/parse-line.ts';
import { anyValue, encodeMenuState } from '../screens/menu-state.ts';
import { actions, type MenuOption, menu } from './blocks.ts';
import { ids } from './ids.ts';
import { truncate } from './truncate.ts';

const longestValue = 75;
const longestLabel = 48;

const placeholders: Readonly<Record<MenuKey, string>> = {
  stance: 'Stance',
  by: 'Speaker or side',
  act: 'Act',
  from: 'Outlet',
};

/** The filters that can be chosen; each option tells how many claims it would leave. */
export function filterRow(answer: Answer): ActionsBlock[] {
  const { filter, loaded } = answer;
  const menus = filterMenus(answer).flatMap((one) => {
    const options = optionsOf(one, answer);
    return options.length === 0
      ? []
      : [menu(ids.actions.filters[one.key], placeholders[one.key], options, filter[one.key])];
  });
  return actions(menus, encodeMenuState({ slug: loaded.summary.slug, filter }));
}

/** A value that could not be typed, such as one too long, is not offered either. */
function optionsOf({ key, choices }: FilterMenu, { filter }: Answer): MenuOption[] {
  const offered = choices.filter(({ value }) => value.length <= longestValue && isTypable(value));
  const options = offered.map(({ value, label, count }) => ({
    value,
    label: `${truncate(label, longestLabel)} (${count})`,
  }));
  if (filter[key] === undefined) return options;
  return [{ value: anyValue, label: `Any ${placeholders[key].toLowerCase()}` }, ...options];

  function isTypable(value: string): boolean {
    const parsed = parseLine(formatFilter(withFilter(filter, key, value)));
    return !('problem' in parsed) && parsed.filter[key] === value;
  }
}
