import type { Claim } from '@incident/claims';
import { actWords, stanceWords } from '../views/stance-words.ts';
import type { Answer } from './answer-query.ts';
import { claimTests } from './claim-tests.ts';
import { fold } from './fold.ts';
import { sideName } from './side-names.ts';

/** One choice of a filter's menu: the value it sets, what it is called, and how many claims it would leave. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The filters that have a menu; the others are typed. */
export type MenuKey = 'stance' | 'by' | 'act' | 'from';

export interface FilterMenu {
  readonly key: MenuKey;
  readonly choices: readonly Choice[];
}

const mostChoices = 12;

/** The filters that are chosen rather than typed, each with what it would leave beside the others. */
export function filterMenus(answer: Answer): FilterMenu[] {
  const menus: readonly FilterMenu[] = [
    menu(answer, 'stance', ({ stance }) => [[stance, stanceWords[stance]]]),
    recount(answer, menu(answer, 'by', speakersAndSides)),
    menu(answer, 'act', ({ act }) => [[act, actWords[act]]]),
    menu(answer, 'from', outlets(answer)),
  ];
  return menus.filter(({ key, choices }) => choices.length > 1 || answer.filter[key] !== undefined);
}

type Values = (claim: Claim) => readonly (readonly [value: string, label: string])[];

function menu(answer: Answer, key: MenuKey, values: Values): FilterMenu {
  const counted = new Map<string, Choice>();
  for (const claim of answer.others(key)) {
    for (const [value, label] of values(claim)) {
      const count = (counted.get(value)?.count ?? 0) + 1;
      counted.set(value, { value, label, count });
    }
  }
  const choices = [...counted.values()].toSorted((a, b) => b.count - a.count).slice(0, mostChoices);
  return { key, choices: withChosen(choices, answer, key) };
}

const labels: Readonly<Record<MenuKey, Readonly<Record<string, string>>>> = {
  stance: stanceWords,
  by: {},
  act: actWords,
  from: {},
};

/** What is chosen stays on the menu as it was typed, whatever rank it has; it counts what is shown. */
function withChosen(choices: readonly Choice[], { filter, claims }: Answer, key: MenuKey): Choice[] {
  const value = filter[key];
  if (value === undefined) return [...choices];
  const same = (choice: Choice) => fold(choice.value) === fold(value);
  if (choices.some(same)) return choices.map((choice) => (same(choice) ? { ...choice, value } : choice));
  return [...choices, { value, label: labels[key][value] ?? value, count: claims.length }];
}

/** "Kremlin" also finds the Kremlin's press service: counted as the filter itself would, once for each speaker. */
function recount(answer: Answer, { choices, ...menu }: FilterMenu): FilterMenu {
  const claimsByVoice = new Map<string, Claim[]>();
  for (const claim of answer.others('by')) {
    const voice = `${claim.speaker?.id ?? ''} ${claim.source?.text ?? ''}`;
    const claims = claimsByVoice.get(voice);
    if (claims === undefined) claimsByVoice.set(voice, [claim]);
    else claims.push(claim);
  }
  const voices = [...claimsByVoice.values()];
  const around = { incident: answer.loaded.incident, today: answer.today };
  const count = (value: string) => {
    const passes = claimTests({ by: value }, around).get('by');
    return voices.reduce((sum, claims) => (claims[0] && passes?.(claims[0]) ? sum + claims.length : sum), 0);
  };
  const counted = choices.map((choice) => ({ ...choice, count: count(choice.value) }));
  return { ...menu, choices: counted.toSorted((a, b) => b.count - a.count) };
}

const speakersAndSides: Values = ({ speaker }) => {
  if (speaker === null) return [];
  if (speaker.side === undefined) return [[speaker.name, speaker.name]];
  const side = sideName(speaker.side);
  const asSide = [side, `${side} (side)`] as const;
  return side === speaker.name ? [asSide] : [[speaker.name, speaker.name], asSide];
};

function outlets({ loaded }: Answer): Values {
  const names = new Map(loaded.incident.articles.map(({ id, outlet }) => [id, outlet]));
  return ({ articleId }) => {
    const outlet = names.get(articleId);
    return outlet === undefined ? [] : [[outlet, outlet]];
  };
}
