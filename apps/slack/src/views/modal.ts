import type { KnownBlock, ModalView } from '@slack/types';
import { plain, section } from './blocks.ts';
import { limits } from './limits.ts';

/** A modal that shows something and asks for nothing. */
export function modal(callbackId: string, title: string, blocks: readonly KnownBlock[]): ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(title, limits.modalTitle),
    close: plain('Close', limits.modalTitle),
    blocks: blocks.slice(0, limits.modalBlocks),
  };
}

/** What is seen until the answer is there: Slack gives three seconds to open a modal, and any time to fill it. */
export function loadingModal(callbackId: string, title: string): ModalView {
  return modal(callbackId, title, [section('Looking it up…')]);
}
