import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  Middleware,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import { decodeScreenRequest } from '../screens/screen-request.ts';
import { outdated, readAnswer, readFilter } from '../screens/show-screen.ts';
import { incidentScreen } from '../views/incident-screen.ts';
import { sharedScreen } from '../views/shared-screen.ts';
import type { ListenerDeps } from './register-listeners.ts';
import { respondWith } from './respond-with.ts';
import { toResponse } from './to-response.ts';
import { todayOf } from './today-of.ts';

type ButtonArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** Posts the answer for everybody in the channel; the private one then says so and can no longer be shared twice. */
export function shareAction({ library, logger, clock }: ListenerDeps): Middleware<ButtonArgs> {
  return async ({ ack, action, body, respond }: AllMiddlewareArgs & ButtonArgs) => {
    await ack();
    const request = decodeScreenRequest(action.value);
    const answer =
      request?.screen === 'incident'
        ? await readAnswer(request.slug, readFilter(request.filter), { library, today: todayOf(clock()) })
        : outdated();
    if ('blocks' in answer) return respondWith(respond, body, answer);
    const shared = sharedScreen(answer, body.user.id);
    await respond({ ...toResponse(shared), response_type: 'in_channel', replace_original: false });
    await respondWith(respond, body, incidentScreen(answer, request?.page ?? 1, true));
    logger.info({ user: body.user.id, channel: body.channel?.id }, 'shared an answer');
  };
}
