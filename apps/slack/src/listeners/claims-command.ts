import type { AllMiddlewareArgs, Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { runCommand } from '../commands/run-command.ts';
import { deliverFile } from './deliver-file.ts';
import type { ListenerDeps } from './register-listeners.ts';
import { toResponse } from './to-response.ts';
import { todayOf } from './today-of.ts';

/** `/claims …`, answered to the person who typed it and nobody else. */
export function claimsCommand({
  library,
  digests,
  incidents,
  logger,
  clock,
  stopping,
}: ListenerDeps): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, client, command, respond }: AllMiddlewareArgs & SlackCommandMiddlewareArgs) => {
    await ack();
    const started = clock();
    const message = await runCommand(command.text, {
      library,
      digests,
      incidents,
      user: command.user_id,
      channel: command.channel_id,
      now: started,
      today: todayOf(started),
      deliver: deliverFile(client, command.user_id),
      tell: async (early) => {
        await respond(toResponse(early));
      },
      stopping,
    });
    await respond(toResponse(message));
    logger.info({ user: command.user_id, ms: clock() - started }, 'answered /claims');
  };
}
