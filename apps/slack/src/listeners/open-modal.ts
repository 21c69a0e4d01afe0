import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { section } from '../views/blocks.ts';

/**
 * Opens a small modal at once, while the trigger_id is good, and fills it when the work is done. Work that fails is
 * told in the modal, and then to `app.error` like any other failure.
 */
export async function openModal(
  client: WebClient,
  triggerId: string,
  loading: ModalView,
  work: () => Promise<ModalView>,
): Promise<void> {
  const opened = await client.views.open({ trigger_id: triggerId, view: loading });
  const id = opened.view?.id;
  if (id === undefined) throw new Error('views.open: expected a view with an id, got none.');
  try {
    await client.views.update({ view_id: id, view: await work() });
  } catch (error) {
    const sorry = section('Sorry, this did not work. Please close this window and try again.');
    await client.views.update({ view_id: id, view: { ...loading, blocks: [sorry] } });
    throw error;
  }
}
