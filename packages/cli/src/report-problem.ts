import { printable } from './output/printable.ts';

/** One line on standard error; standard output holds answers only. */
export function report(problem: string): void {
  process.stderr.write(`claims: ${printable(problem)}\n`);
}
