import { checkBlocks, checkView, measureBlocks } from '@incident/slack-sim';
import type { ModalView } from '@slack/types';
import { expect } from 'vitest';
import { limits } from '../src/views/limits.ts';
import type { Message } from '../src/views/message.ts';

/** Within Slack's limits, and nothing in it that writes, links, mentions or hides by itself. */
export function expectClean({ text, blocks }: Message, own: RegExp = /(?!)/): void {
  expect(checkBlocks(blocks, 'message')).toEqual([]);
  expect(measureBlocks(JSON.parse(JSON.stringify(blocks)))).toBeLessThanOrEqual(limits.characters);
  for (const parsed of [text, ...mrkdwnTexts(blocks)]) expectEscaped(parsed, own);
  expectReadable({ text, blocks });
}

export function expectCleanModal(view: ModalView): void {
  expect(checkView(JSON.parse(JSON.stringify(view)), 'modal')).toEqual([]);
  for (const parsed of mrkdwnTexts(view.blocks)) expectEscaped(parsed, /(?!)/);
  expectReadable(view);
}

function expectEscaped(parsed: string, own: RegExp): void {
  expect(parsed.replaceAll(new RegExp(own, 'g'), '')).not.toMatch(/<(?!https?:\/\/)/);
  expect(parsed).not.toMatch(/&(?!amp;|lt;|gt;)/);
}

function expectReadable(payload: unknown): void {
  expect(JSON.stringify(payload)).not.toMatch(
    /[\u{202A}-\u{202E}\u{2066}-\u{2069}]|\\u0000|\\ud[89a-f]|\p{M}{5}/u,
  );
}

function mrkdwnTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mrkdwnTexts);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(mrkdwnTexts);
}
