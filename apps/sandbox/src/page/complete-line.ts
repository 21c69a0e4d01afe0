import type { KnownCommand } from '../protocol.ts';

export interface Completion {
  /** What the line becomes. */
  readonly line: string;
  readonly hint: string;
  readonly description: string;
}

/**
 * What a line that starts with a slash may go on to be: a command's name first, then the whole lines that start so.
 *
 * @example completeLine('/cl', commands, []) // [{ line: '/claims ', hint: '<incident>', description: '…' }]
 */
export function completeLine(
  typed: string,
  commands: readonly KnownCommand[],
  suggestions: readonly string[],
): readonly Completion[] {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const names = commands
    .filter(({ command }) => command.startsWith(typed))
    .map(({ command, usageHint, description }) => ({ line: `${command} `, hint: usageHint, description }));
  const lines = suggestions
    .filter((suggestion) => suggestion.startsWith(typed) && suggestion !== typed)
    .map((line) => ({ line, hint: '', description: '' }));
  return [...names, ...lines];
}
