import type {
  Button,
  ContextBlock,
  HeaderBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
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
