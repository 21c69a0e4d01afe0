/** Bytes from a file, a server or standard input, and what is known of them. */
export interface SourceDocument {
  readonly bytes: Uint8Array;
  /** Of a file. */
  readonly name?: string;
  /** Content type and charset as a server said them. */
  readonly type?: string;
  readonly charset?: string;
  /** Where it was fetched. */
  readonly url?: string;
}
