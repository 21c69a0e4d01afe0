import { App } from '@slack/bolt';
import { startSlackSim } from '../src/index.ts';

const sim = await startSlackSim();
const ana = sim.addUser({ name: 'ana' });
const general = sim.addChannel({ name: 'general' });
const installed = sim.installApp({
  name: 'greeter',
  botToken: 'xoxb-any',
  appToken: 'xapp-any',
  signingSecret: 'any',
  commands: ['/hello'],
  channels: [general.id],
});

// Your app, unchanged; only the address of Slack differs.
const bolt = new App({
  token: installed.botToken,
  appToken: 'xapp-any',
  socketMode: true,
  clientOptions: { slackApiUrl: sim.apiUrl },
});
bolt.command('/hello', async ({ ack, command, respond }) => {
  await ack();
  await respond(`Hello ${command.user_name}`);
});
await bolt.start();

const interaction = await sim.command({ command: '/hello', user: ana.id, channel: general.id });
await interaction.settled();
export const seen = sim.messages(general.id, ana.id).map(({ text }) => text); // ['Hello ana']

await bolt.stop();
await sim.close();
