import type { Command } from 'commander';
import { bashScript } from '../completion/bash-script.ts';
import { describeProgram, type KnownCommand } from '../completion/describe-program.ts';
import { fishScript } from '../completion/fish-script.ts';
import { zshScript } from '../completion/zsh-script.ts';
import { exitCode } from '../exit-code.ts';
import { openSink } from '../output/sink.ts';

/** The shells that a script can be written for. */
export const shells = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
} satisfies Record<string, (name: string, commands: readonly KnownCommand[]) => string>;

/** Prints what the shell has to read to complete commands, options and values. */
export async function completionCommand(program: Command, shell: keyof typeof shells): Promise<number> {
  const sink = await openSink(undefined);
  await sink.write(shells[shell](program.name(), describeProgram(program)));
  return exitCode.ok;
}
