import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
  StaticSelect,
} from '@slack/types';
import { cleanLine } from './clean-text.ts';
import { limits } from './limits.ts';
import { truncate } from './truncate.ts';

/** Foreign text where Slack parses nothing. */
export function plain(text: string, most: number): PlainTextElement {
  return { type: 'plain_text', text: truncate(cleanLine(text), most) || '–', emoji: false };
}

/** Our own mrkdwn, foreign parts already escaped; `verbatim` keeps Slack from linking names and addresses in it. */
export function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, limits.header) };
}

export function section(text: string): SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}

/** Small grey text. */
export function context(text: string): ContextBlock {
  return { type: 'context', elements: [mrkdwn(text)] };
}

export function button(label: string, actionId: string, value: string): Button {
  return { type: 'button', text: plain(label, limits.buttonText), action_id: actionId, value };
}

/** Buttons and menus in a row; nothing when there are none. */
export function actions(elements: readonly (Button | StaticSelect)[], blockId: string): ActionsBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: blockId, elements: [...elements] }];
}

/** One choice of a menu. */
export interface MenuOption {
  readonly value: string;
  readonly label: string;
}

/** A menu; what is chosen must be among its options. */
export function menu(
  actionId: string,
  placeholder: string,
  options: readonly MenuOption[],
  chosen?: string,
): StaticSelect {
  const shown = options.map(({ value, label }) => ({ text: plain(label, limits.optionText), value }));
  const initial = shown.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: actionId,
    placeholder: plain(placeholder, limits.optionText),
    options: shown,
    ...(initial !== undefined && { initial_option: initial }),
  };
}
