import type { Stance } from '../../types.ts';
import { wordsOf } from '../who-says.ts';
import { type Html, html } from './html.ts';
import type { Entry } from './page-data.ts';
import { stanceMark } from './stance-mark.ts';

/** One speaker's claims of one stance on one proposition. */
export interface Cell {
  readonly voice: string;
  readonly name: string;
  readonly stance: Stance;
  readonly entries: readonly Entry[];
}

/** A link to the first of the claims; the name is read out, and seen where there is no column to tell it. */
export function chip({ name, stance, entries }: Cell): Html {
  const [first] = entries;
  if (first === undefined) return html``;
  const more = entries.length > 1 ? html`<sup>${entries.length}</sup>` : null;
  const numbers = entries.map(({ number }) => number).join(' ');
  const told = `${name} ${stance}${entries.length > 1 ? `, ${entries.length} claims` : ''}: ${wordsOf(first.claim)}`;
  return html`<a class="chip s-${stance}" href="#c-${first.key}" data-of="${numbers}" aria-label="${told}" title="${told}">${stanceMark(stance)}<span class="who" dir="auto">${name}</span>${more}</a>`;
}

/** Printed words that begin in the middle of a sentence show that they do. */
export function topicLabel(words: string): string {
  return /^\p{Ll}/u.test(words) ? `… ${words}` : words;
}
