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
import { respondWith } from './respond-with.ts';
import { todayOf } from './today-of.ts';

type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** A button that shows a screen. */
export function showScreenAction({ library, logger, clock }: ListenerDeps): Middleware<ButtonArgs> {
  return async ({ ack, action, body, respond }: AllMiddlewareArgs & ButtonArgs) => {
    await ack();
    const started = clock();
    const deps = { library, today: todayOf(started) };
    await respondWith(respond, body, await showScreen(decodeScreenRequest(action.value), deps));
    logger.info({ user: body.user.id, action: action.action_id, ms: clock() - started }, 'showed a screen');
  };
}
