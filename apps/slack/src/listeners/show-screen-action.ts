import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  Middleware,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import { decodeScreenRequest } from '../screens/screen-request.ts';
import { showScreen } from '../screens/show-screen.ts';
import type { ListenerDeps } from './register-listeners.ts';
import { toResponse } from './to-response.ts';

type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** A button that shows a screen in place of the message it stands in. */
export function showScreenAction({ library, logger, clock }: ListenerDeps): Middleware<ButtonArgs> {
  return async ({ ack, action, body, respond }: AllMiddlewareArgs & ButtonArgs) => {
    await ack();
    const started = clock();
    const message = await showScreen(decodeScreenRequest(action.value), library);
    await respond({ ...toResponse(message), replace_original: true });
    logger.info({ user: body.user.id, action: action.action_id, ms: clock() - started }, 'showed a screen');
  };
}
