import type { KnownBlock } from '@slack/types';
import { context, header, section } from './blocks.ts';
import type { Message } from './message.ts';

/** One row of help: what to type and what it does. */
export interface HelpRow {
  readonly usage: string;
  readonly help: string;
}

/** What `/claims` understands, from the table of commands. */
export function helpScreen(rows: readonly HelpRow[]): Message {
  return {
    text: `Incident Claims: who says what about an incident. ${rows.map(({ usage }) => shown(usage)).join(', ')}`,
    blocks: [
      header('Incident Claims'),
      section('Who says what about an incident, in which words, who denies it, and where it is printed.'),
      section(lines(rows)),
      context('Answers are visible to you alone. The app reports who said what; it gives no verdicts.'),
    ],
  };
}

/** The same in a few lines, to stand above a list. */
export function shortHelp(rows: readonly HelpRow[]): KnownBlock[] {
  return [section(lines(rows)), { type: 'divider' }];
}

function lines(rows: readonly HelpRow[]): string {
  return rows.map(({ usage, help }) => `\`${shown(usage)}\` – ${help}`).join('\n');
}

function shown(usage: string): string {
  return `/claims ${usage}`.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
