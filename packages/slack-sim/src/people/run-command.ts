import type { SocketHub } from '../delivery/socket-hub.ts';
import { isObject } from '../json.ts';
import { team, type Workspace } from '../store/workspace.ts';
import type { Interaction, SimApp } from '../types.ts';
import { readContent, responseLimits } from '../web-api/read-content.ts';
import { type Act, act, type Given } from './act.ts';
import { postResponse } from './post-response.ts';
import { tellPerson } from './tell-person.ts';

export interface CommandInput {
  /** With its slash: `/claims`. */
  readonly command: string;
  readonly text?: string;
  readonly user: string;
  readonly channel: string;
}

/** Types a slash command. An app that answers late or not at all leaves Slackbot's note to the person. */
export async function runCommand(
  workspace: Workspace,
  hub: SocketHub,
  input: CommandInput,
): Promise<Interaction> {
  const { directory } = workspace;
  const person = directory.user(input.user);
  const channel = directory.channel(input.channel);
  if (!person) throw new Error(`command: expected the id of a person, got "${input.user}".`);
  if (!channel) throw new Error(`command: expected the id of a channel, got "${input.channel}".`);

  const app = findApp(directory.apps(), input.command);
  if (!app) {
    tellPerson(workspace, input, `${input.command} is not a valid command.`);
    return { acked: false, error: 'unknown_command', settled: async () => [] };
  }
  const of: Act = { workspace, hub, app, user: person.id, channel: channel.id };
  return act(
    of,
    ({ triggerId, responseUrlText }) => ({
      type: 'slash_commands',
      takesAnswer: true,
      payload: {
        token: 'verification-token',
        team_id: team.id,
        team_domain: team.domain,
        channel_id: channel.id,
        channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
        user_id: person.id,
        user_name: person.name,
        command: input.command,
        text: input.text ?? '',
        api_app_id: app.id,
        is_enterprise_install: 'false',
        response_url: responseUrlText,
        trigger_id: triggerId,
      },
    }),
    ({ ackBody, error }, given) => {
      if (error) tellPerson(workspace, input, `${input.command} failed with the error "${error}"`);
      else postAck(workspace, given, ackBody);
    },
  );
}

function findApp(apps: readonly SimApp[], command: string): SimApp | null {
  const named = apps.filter(({ commands }) => commands?.includes(command));
  return named.at(-1) ?? apps.filter(({ commands }) => commands === null).at(-1) ?? null;
}

/** Text or a message in the acknowledgement is shown; to the person alone unless it says `in_channel`. */
function postAck(workspace: Workspace, { responseUrl }: Given, ackBody: unknown): void {
  const body = typeof ackBody === 'string' ? { text: ackBody } : ackBody;
  if (!isObject(body) || !responseUrl) return;
  const content = readContent(body, responseLimits);
  if ('refused' in content) return;
  postResponse(workspace, responseUrl, content, {
    public: body.response_type === 'in_channel',
    replace: false,
    threadTs: null,
  });
}
