import type { Button, KnownBlock } from '@slack/types';
import type { Answer } from '../query/answer-query.ts';
import { type ClaimFilter, type FilterKey, filterEntries, withFilter } from '../query/claim-filter.ts';
import { formatFilter } from '../query/format-filter.ts';
import { nearestValues } from '../query/known-values.ts';
import { encodeScreenRequest } from '../screens/screen-request.ts';
import { actions, button, section } from './blocks.ts';
import { count } from './count.ts';
import { code, escapeMrkdwn } from './escape-mrkdwn.ts';
import { ids } from './ids.ts';
import type { Message } from './message.ts';

/** Nothing passes the filters: which one to loosen, the one whose removal leaves most, and the way back. */
export function emptyAnswer(answer: Answer, head: readonly KnownBlock[]): Message {
  const { filter, loaded } = answer;
  const { slug, claims } = loaded.summary;
  const set = filterEntries(filter);
  const show = (label: string, actionId: string, next: ClaimFilter) => {
    const line = formatFilter(next);
    const request = { screen: 'incident' as const, slug, ...(line !== '' && { filter: line }), page: 1 };
    return button(label, actionId, encodeScreenRequest(request));
  };
  const sentences = [
    set.length === 1 ? 'No claim passes this filter.' : 'No claim passes all of these filters.',
  ];
  const buttons: Button[] = [];

  const near = nearestOf(answer);
  if (near !== null) {
    sentences.push(
      `Nobody and nothing here is called “${escapeMrkdwn(near.typed, 60)}”. Did you mean ${escapeMrkdwn(near.value, 60)}?`,
    );
    buttons.push(
      show(`${near.key}: ${near.value}`, ids.actions.nearestValue, withFilter(filter, near.key, near.value)),
    );
  }
  const loose = set.length > 1 ? loosest(answer) : null;
  if (loose !== null) {
    const without = `${loose.key}:${filter[loose.key] ?? ''}`;
    sentences.push(
      `Without ${code(without, 80)} there ${loose.left === 1 ? 'is' : 'are'} ${count(loose.left, 'claim')}.`,
    );
    buttons.push(show(`Without ${without}`, ids.actions.loosenFilter, withFilter(filter, loose.key)));
  } else if (near === null && set.length > 1) sentences.push('Taking one of them away is not enough.');
  buttons.push(show(`Show all ${claims}`, ids.actions.clearFilters, {}));

  return {
    text: sentences.join(' '),
    blocks: [...head, section(sentences.join(' ')), ...actions(buttons, ids.blocks.choices)],
  };
}

function loosest({ without }: Answer): { readonly key: FilterKey; readonly left: number } | null {
  const [best] = [...without].toSorted(([, a], [, b]) => b - a);
  return best === undefined || best[1] === 0 ? null : { key: best[0], left: best[1] };
}

/** A name that nothing here has, with the one it resembles. */
function nearestOf({ loaded, filter, matching }: Answer) {
  for (const [key, typed] of filterEntries(filter)) {
    if (matching.get(key) !== 0) continue;
    const [value] = nearestValues(loaded.incident, key, typed);
    if (value !== undefined) return { key, typed, value };
  }
  return null;
}
