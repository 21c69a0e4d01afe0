/** What the command tells the shell. */
export const exitCode = {
  ok: 0,
  /** Some inputs could not be read, or nothing could be written. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** Ended by Ctrl-C. */
  interrupted: 130,
} as const;
