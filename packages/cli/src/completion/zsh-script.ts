import type { KnownCommand, KnownOption } from './describe-program.ts';

/** For zsh: put into a folder of \`$fpath\` as \`_claims\`, or sourced. */
export function zshScript(name: string, commands: readonly KnownCommand[]): string {
  const cases = commands.map(
    (command) =>
      `    ${command.name}) _arguments ${[...command.options.map(argument), rest(command)].join(' ')} ;;`,
  );
  return `#compdef ${name}
_${name}() {
  local -a commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_${name}" ]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

/** \`'(-f --format)'{-f,--format}'[what to print]:value:(jsonl csv)'\` */
function argument({ short, long, description, value, choices }: KnownOption): string {
  const values = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  const told = `[${description.replace(/[[\]:\\]/g, '\\$&')}]${value ? `:value:${values}` : ''}`;
  return short === undefined
    ? quoted(`${long}${told}`)
    : `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(told)}`;
}

function rest({ choices }: KnownCommand): string {
  return quoted(choices.length > 0 ? `1:value:(${choices.join(' ')})` : '*:path:_files');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
