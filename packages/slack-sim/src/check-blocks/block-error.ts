export type BlockErrorCode =
  | 'failed_constraint'
  | 'missing_field'
  | 'invalid_additional_property'
  | 'already_exists'
  | 'unsupported_type';

export interface BlockConstraint {
  readonly type: string;
  readonly expected: number | string | readonly string[];
  readonly got: number | string;
}

/**
 * One thing Slack would refuse, in the shape of `blocks.validate`: where, what kind, in Slack's words, and the limit.
 * @example { pointer: '/blocks', code: 'failed_constraint', message: 'no more than 50 items allowed',
 *   constraint: { type: 'max_items', expected: 50, got: 51 } }
 */
export interface BlockError {
  readonly pointer: string;
  readonly code: BlockErrorCode;
  readonly message: string;
  readonly constraint: BlockConstraint | null;
}

export function failed(pointer: string, message: string, constraint: BlockConstraint): BlockError {
  return { pointer, code: 'failed_constraint', message, constraint };
}
