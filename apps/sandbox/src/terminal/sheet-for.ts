import { type Sheet, sheetOf } from './paint.ts';

const widest = 110;

/** The sheet for an output stream: colour on a terminal unless NO_COLOR is set, and no wider than reads well. */
export function sheetFor(
  output: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Sheet {
  const refused = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  const wide = output.columns ?? 100;
  return sheetOf(Math.min(widest, Math.max(20, wide)), output.isTTY === true && !refused);
}
