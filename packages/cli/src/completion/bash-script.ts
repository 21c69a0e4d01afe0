import type { KnownCommand, KnownOption } from './describe-program.ts';

/** For bash: commands first, then options behind a hyphen, values where an option has a list of them, else files. */
export function bashScript(name: string, commands: readonly KnownCommand[]): string {
  const values = commands.flatMap((command) =>
    command.options
      .filter(({ choices }) => choices.length > 0)
      .map((option) => `    ${flagsOf(command, option)}) words="${option.choices.join(' ')}" ;;`),
  );
  const options = commands.map(
    (command) =>
      `      ${command.name}) words="${command.options.map(({ long }) => long).join(' ')} --help" ;;`,
  );
  const firsts = commands
    .filter(({ choices }) => choices.length > 0)
    .map((command) => `      ${command.name}) words="${command.choices.join(' ')}" ;;`);
  return `# Completion for ${name} in bash: source <(${name} completion bash)
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((command) => command.name).join(' ')} help --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${values.join('\n')}
    *) case "$current" in
      -*) case "\${COMP_WORDS[1]}" in
${options.join('\n')}
      esac ;;
      *) case "\${COMP_WORDS[1]}" in
${firsts.join('\n')}
      esac ;;
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`;
}

function flagsOf({ name }: KnownCommand, { short, long }: KnownOption): string {
  return [short, long]
    .filter((flag) => flag !== undefined)
    .map((flag) => `"${name} ${flag}"`)
    .join('|');
}
