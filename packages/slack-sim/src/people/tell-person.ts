import type { Workspace } from '../store/workspace.ts';

/** A note from Slackbot that only this person sees. */
export function tellPerson(
  workspace: Workspace,
  to: { readonly user: string; readonly channel: string },
  text: string,
): void {
  workspace.messages.post(
    {
      ts: workspace.ids.ts(workspace.clock()),
      channel: to.channel,
      user: 'USLACKBOT',
      appName: 'Slackbot',
      text,
      ephemeralFor: to.user,
    },
    { appId: null, interaction: null },
  );
}
