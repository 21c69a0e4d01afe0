import type { TokenRange } from '../span.ts';

/** What the words beside a name say of the person: "Kremlin spokesman", "a professor at Vanderbilt University". */
export interface Role extends TokenRange {
  /** The noun that says what the person is. */
  readonly head: number;
  /** As printed, without article; null where only a body is named ("NBC’s Ali Vitali"). */
  readonly text: string | null;
  /** "former", "then": not any more. */
  readonly former: boolean;
  readonly affiliation: string | null;
  readonly side: string | null;
}
