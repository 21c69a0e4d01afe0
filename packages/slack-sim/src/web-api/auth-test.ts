import { team } from '../store/workspace.ts';
import { accept } from './answer.ts';
import type { Method } from './method.ts';

export const authTest: Method = {
  name: 'auth.test',
  token: 'bot',
  run: ({ app }) =>
    accept({
      url: `https://${team.domain}.slack.com/`,
      team: team.name,
      user: app.name,
      team_id: team.id,
      user_id: app.botUserId,
      bot_id: app.botId,
      is_enterprise_install: false,
    }),
};

export const apiTest: Method = { name: 'api.test', token: 'bot', run: ({ args }) => accept({ args }) };
