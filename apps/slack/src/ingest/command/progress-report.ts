import { SingleBar } from 'cli-progress';
import type { AddedArticle } from '../../store/types.ts';
import type { Report } from './take-in.ts';
import type { Failure } from './tasks.ts';

const everyOnPaper = 5000;

/**
 * Tells people how far the work is: on a terminal a bar with rate and time left, elsewhere a plain line every five
 * seconds. Failures are named as they happen.
 */
export class ProgressReport implements Report {
  readonly #out: NodeJS.WritableStream;
  readonly #bar: SingleBar;
  readonly #now: () => number;
  readonly #started: number;
  #total = 0;
  #finished = 0;
  readonly #counts = { new: 0, known: 0, revised: 0, failed: 0, claims: 0 };

  constructor(out: NodeJS.WritableStream, now: () => number) {
    this.#out = out;
    this.#now = now;
    this.#started = now();
    const line = '{value} of {total}, {rate} a second, {eta_formatted} left, {failed} failed';
    this.#bar = new SingleBar({
      stream: out,
      format: isTerminal(out) ? `{bar} ${line}` : line,
      noTTYOutput: true,
      notTTYSchedule: everyOnPaper,
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 50,
      barsize: 24,
    });
  }

  /** Failed so far. */
  get failures(): number {
    return this.#counts.failed;
  }

  expect(tasks: number): void {
    this.#total += tasks;
    if (this.#bar.isActive) this.#bar.setTotal(this.#total);
    else this.#bar.start(this.#total, this.#finished, this.#shown());
  }

  done(_: string, { outcome, claims }: AddedArticle): void {
    this.#counts[outcome] += 1;
    if (outcome !== 'known') this.#counts.claims += claims;
    this.#step();
  }

  feed(url: string, entries: number): void {
    this.#say(
      `${url}: ${entries === 0 ? 'nothing new' : `${entries} new ${entries === 1 ? 'entry' : 'entries'}`}`,
    );
    this.#step();
  }

  failed({ from, message }: Failure): void {
    this.#counts.failed += 1;
    this.#say(`not added: ${from}: ${message}`);
    this.#step();
  }

  /** Takes the bar away; what is said next stands alone. It comes back with the next task. */
  stop(): void {
    if (this.#bar.isActive) this.#bar.stop();
  }

  /** `12 new, 3 known already, 1 revised, 2 failed; 140 claims` */
  summary(): string {
    const { new: added, known, revised, failed, claims } = this.#counts;
    return `${added} new, ${known} known already, ${revised} revised, ${failed} failed; ${claims} claims`;
  }

  #step(): void {
    this.#finished += 1;
    this.#bar.update(this.#finished, this.#shown());
  }

  #shown() {
    const seconds = Math.max(this.#now() - this.#started, 1) / 1000;
    return { rate: (this.#finished / seconds).toFixed(1), failed: this.#counts.failed };
  }

  /** A line of its own above the bar, which draws itself again. */
  #say(line: string): void {
    const clear = isTerminal(this.#out) ? '\r\u001b[K' : '';
    this.#out.write(`${clear}${printable(line)}\n`);
  }
}

function isTerminal(out: NodeJS.WritableStream): boolean {
  return 'isTTY' in out && out.isTTY === true;
}

/** File names and servers' words must not move the cursor. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
