import type { RichTextText } from '@slack/types';

/** Words in rich text, where Slack parses nothing. */
export function words(text: string, style?: RichTextText['style']): RichTextText {
  return style === undefined ? { type: 'text', text } : { type: 'text', text, style };
}

export function bold(text: string): RichTextText {
  return words(text || '–', { bold: true });
}
