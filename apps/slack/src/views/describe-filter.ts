import { type ClaimFilter, type FilterKey, filterEntries } from '../query/claim-filter.ts';
import { readDateWord } from '../query/date-word.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { showDate } from './show-date.ts';
import { actWords, stanceWords } from './stance-words.ts';

const stances: Readonly<Record<string, string>> = stanceWords;
const acts: Readonly<Record<string, string>> = actWords;

/** The filters in words, escaped: "stance: denies · by Peskov · since 3 May 2023". */
export function describeFilter(filter: ClaimFilter, today: string): string {
  return filterEntries(filter)
    .map(([key, value]) => describeOne(key, value, today))
    .join(' · ');
}

function describeOne(key: FilterKey, value: string, today: string): string {
  switch (key) {
    case 'stance':
      return `stance: ${(stances[value] ?? value).toLowerCase()}`;
    case 'act':
      return `act: ${acts[value] ?? value}`;
    case 'since':
    case 'as-of':
      return `${key === 'since' ? 'since' : 'as of'} ${showDate(readDateWord(value, today) ?? value) ?? value}`;
    case 'about':
      return `about “${escapeMrkdwn(value, 80)}”`;
    default:
      return `${key} ${escapeMrkdwn(value, 80)}`;
  }
}
