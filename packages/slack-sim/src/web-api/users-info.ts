import { readString } from '../json.ts';
import { team } from '../store/workspace.ts';
import { accept, refuse } from './answer.ts';
import type { Method } from './method.ts';

export const usersInfo: Method = {
  name: 'users.info',
  token: 'bot',
  run({ workspace, args }) {
    const user = workspace.directory.user(readString(args, 'user') ?? '');
    if (!user) return refuse('user_not_found');
    const { id, name, tz } = user;
    return accept({
      user: {
        id,
        team_id: team.id,
        name,
        real_name: name,
        deleted: false,
        is_bot: false,
        tz,
        tz_label: tz,
        tz_offset: offsetSeconds(tz, workspace.clock()),
        profile: { real_name: name, display_name: name },
      },
    });
  },
};

function offsetSeconds(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
