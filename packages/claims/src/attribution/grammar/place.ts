import type { Quotations, Tokens } from '../../layers.ts';

/** Where noun phrases are looked for: the tokens of an article, and which of them stand inside quotation marks. */
export interface Place {
  readonly tokens: Tokens;
  readonly quotations: Quotations;
}
