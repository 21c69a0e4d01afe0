#!/usr/bin/env node
import { createRequire } from 'node:module';
import { CommanderError } from 'commander';
import { CommandError, UsageError } from './command-error.ts';
import { exitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { report } from './report-problem.ts';

const { version }: { version: string } = createRequire(import.meta.url)('../package.json');

const program = createProgram(version, (code) => {
  process.exitCode = code;
});
for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = codeOf(error);
}

/** Commander has said what it had to say by itself; help that was asked for is no mistake. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
  if (!(error instanceof CommandError) && !(error instanceof UsageError)) throw error;
  report(error.message);
  return error instanceof UsageError ? exitCode.usage : exitCode.failed;
}
