import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  Middleware,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import { decodeClaimRequest } from '../screens/screen-request.ts';
import { showEvidence } from '../screens/show-evidence.ts';
import { evidenceTitle } from '../views/evidence-view.ts';
import { ids } from '../views/ids.ts';
import { loadingModal } from '../views/modal.ts';
import { openModal } from './open-modal.ts';
import type { ListenerDeps } from './register-listeners.ts';

type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** The *Evidence* button: a modal with the claim in its place in the article. */
export function evidenceAction({ library, logger, clock }: ListenerDeps): Middleware<ButtonArgs> {
  return async ({ ack, action, body, client }: AllMiddlewareArgs & ButtonArgs) => {
    await ack();
    const started = clock();
    const loading = loadingModal(ids.callbacks.evidence, evidenceTitle);
    await openModal(client, body.trigger_id, loading, () =>
      showEvidence(decodeClaimRequest(action.value), library),
    );
    logger.info({ user: body.user.id, ms: clock() - started }, 'showed evidence');
  };
}
