import { printable } from './printable.ts';

/** A run of text in one style, the unit that is wrapped and painted. */
export interface Inline extends InlineStyle {
  readonly text: string;
}

export interface InlineStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly dim?: boolean;
  readonly link?: boolean;
}

/** Foreign text as a run, made safe to print; nothing for no text. */
export function run(text: string, style: InlineStyle = {}): Inline[] {
  const safe = printable(text);
  return safe === '' ? [] : [{ ...style, text: safe }];
}
