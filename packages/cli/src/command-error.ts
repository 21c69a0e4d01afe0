/** Something that the user can put right: one plain sentence that names it, what was expected and what came. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** A command that makes no sense as typed, found out only after its options were read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
