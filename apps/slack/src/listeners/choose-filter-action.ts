import type {
  AllMiddlewareArgs,
  BlockAction,
  Middleware,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import { chooseOption, decodeMenuState } from '../screens/menu-state.ts';
import { outdated, readAnswer } from '../screens/show-screen.ts';
import { incidentScreen } from '../views/incident-screen.ts';
import type { ListenerDeps } from './register-listeners.ts';
import { respondWith } from './respond-with.ts';
import { todayOf } from './today-of.ts';

type MenuArgs = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>>;

/** An option chosen in a menu of filters: the same answer, filtered by it. */
export function chooseFilterAction({ library, logger, clock }: ListenerDeps): Middleware<MenuArgs> {
  return async ({ ack, action, body, respond }: AllMiddlewareArgs & MenuArgs) => {
    await ack();
    const started = clock();
    const state = decodeMenuState(action.block_id);
    const value = action.selected_option?.value ?? '';
    const filter = state === null ? null : chooseOption(state, action.action_id, value);
    const answer =
      state === null
        ? outdated()
        : await readAnswer(state.slug, filter, { library, today: todayOf(started) });
    await respondWith(respond, body, 'blocks' in answer ? answer : incidentScreen(answer, 1));
    logger.info({ user: body.user.id, action: action.action_id, ms: clock() - started }, 'filtered');
  };
}
