import type { KnownCommand, KnownOption } from './describe-program.ts';

/** For fish: put into ~/.config/fish/completions/claims.fish, or sourced. */
export function fishScript(name: string, commands: readonly KnownCommand[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.description)}`,
    ...command.options.map((option) => `complete -c ${name} ${seen(command)} ${flags(option)}`),
    ...(command.choices.length > 0
      ? [`complete -c ${name} ${seen(command)} -f -a ${quoted(command.choices.join(' '))}`]
      : []),
  ]);
  return `${lines.join('\n')}\n`;
}

function seen({ name }: KnownCommand): string {
  return `-n '__fish_seen_subcommand_from ${name}'`;
}

function flags({ short, long, description, value, choices }: KnownOption): string {
  const parts = [
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(choices.length > 0 ? [`-x -a ${quoted(choices.join(' '))}`] : value ? ['-r'] : []),
    `-d ${quoted(description)}`,
  ];
  return parts.join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
