import type { Command } from 'commander';

/** A command as a shell needs to know it. */
export interface KnownCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly KnownOption[];
  /** Values of its first argument, where only these are allowed. */
  readonly choices: readonly string[];
}

export interface KnownOption {
  readonly short: string | undefined;
  readonly long: string;
  readonly description: string;
  /** Whether a value follows, and which are allowed; none for any. */
  readonly value: boolean;
  readonly choices: readonly string[];
}

/** All commands and options, read off the program itself, so that a completion script never lags behind. */
export function describeProgram(program: Command): KnownCommand[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.flatMap(({ short, long, description, required, optional, argChoices }) =>
      long == null
        ? []
        : [
            {
              short: short ?? undefined,
              long,
              description,
              value: required || optional,
              choices: argChoices ?? [],
            },
          ],
    ),
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }));
}
