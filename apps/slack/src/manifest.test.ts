import { expect, test } from 'vitest';
import { commands } from './commands/commands.ts';
import { slugProblem } from './incidents/slug.ts';
import { slashCommands } from './listeners/register-listeners.ts';
import { manifest } from './manifest.ts';

test('the manifest names the slash commands that the app answers', () => {
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(slashCommands);
});

test('the usage hint is the table of subcommands', () => {
  const [claims] = manifest.features.slash_commands;
  expect(claims?.usage_hint).toBe(commands.map(({ usage }) => usage).join(' | '));
});

test('the app asks for no more than it uses', () => {
  expect(manifest.oauth_config.scopes).toEqual({
    // Digests, also in public channels that the app has not joined; the command; exports, which go to a direct
    // conversation; the time zone of whoever sets up a digest.
    bot: ['chat:write', 'chat:write.public', 'commands', 'files:write', 'im:write', 'users:read'],
  });
});

test('no subcommand can be the slug of an incident', () => {
  const names = commands.flatMap(({ name }) => name ?? []);
  expect(names.filter((name) => slugProblem(name) === null)).toEqual([]);
});
