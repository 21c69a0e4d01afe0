import type { KnownBlock } from '@slack/types';
import { filterTable } from '../query/filter-table.ts';
import { context, header, section } from './blocks.ts';
import type { Message } from './message.ts';

/** One row of help: what to type and what it does. */
export interface HelpRow {
  readonly usage: string;
  readonly help: string;
}

/** What `/claims` understands, from the tables of commands and filters. */
export function helpScreen(rows: readonly HelpRow[]): Message {
  return {
    text: `Incident Claims: who says what about an incident. ${rows.map(({ usage }) => shown(usage)).join(', ')}`,
    blocks: [
      header('Incident Claims'),
      section('Who says what about an incident, in which words, who denies it, and where it is printed.'),
      section(lines(rows)),
      section(`*Filters*, in any order, all of them optional\n${filterLines()}`),
      section(examples.map((line) => `\`/claims ${line}\``).join('\n')),
      context('Answers are visible to you alone. The app reports who said what; it gives no verdicts.'),
    ],
  };
}

const examples = [
  'kremlin-drone stance:denies',
  'kremlin-drone by:Kremlin since:2d',
  'kremlin-drone about:"no injuries" from:LifeZette',
];

/** The same in a few lines, to stand above a list. */
export function shortHelp(rows: readonly HelpRow[]): KnownBlock[] {
  return [section(lines(rows)), { type: 'divider' }];
}

function lines(rows: readonly HelpRow[]): string {
  return rows.map(({ usage, help }) => `\`${shown(usage)}\` – ${help}`).join('\n');
}

function filterLines(): string {
  return filterTable.map(({ key, usage, help }) => `\`${escaped(`${key}:${usage}`)}\` – ${help}`).join('\n');
}

function shown(usage: string): string {
  return escaped(`/claims ${usage}`);
}

function escaped(usage: string): string {
  return usage.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
