import type { Quotation, Quotations } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { Closing } from './single-marks.ts';

/** A lone mark behind a plural closes only what a few words before opened: "the 'Ones' and", not "'em, the officials' aide". */
const shortQuotation = 6;

/**
 * Quotations in the making. A single mark is held open until something closes it for sure, and meanwhile its best closing
 * is kept; quotations found inside are kept too, since they stand alone if it turns out to be an apostrophe.
 */
export class PairedMarks {
  /** The single mark that is open, -1 if none is. */
  single = -1;
  #list: Quotation[] = [];
  readonly #of: Int32Array;
  /** Where the open single mark may close, and how surely. */
  #end = -1;
  #closing: number = Closing.None;
  /** How many quotations there were when it opened. */
  #before = 0;

  constructor(count: number) {
    this.#of = new Int32Array(count).fill(-1);
  }

  add(from: number, to: number, closed: boolean): void {
    this.#of.fill(this.#list.length, from, to);
    this.#list.push({ from, to, closed });
  }

  openSingle(at: number): void {
    this.#settle();
    this.single = at;
    this.#before = this.#list.length;
  }

  closeSingle(at: number, closing: number): void {
    if (closing > this.#closing) {
      this.#end = at + 1;
      this.#closing = closing;
    }
    if (closing === Closing.Sure) this.#settle();
  }

  /** The end of a paragraph: what is open is settled; it `goesOn` where the next paragraph opens alike. */
  endSingle(paragraph: TokenRange, goesOn: boolean): void {
    if (goesOn && this.#closing < Closing.Word) this.#enclose(paragraph.to, false);
    this.#settle();
  }

  /** Whether token `i` is inside a quotation. */
  covers(i: number): boolean {
    return this.#of[i] !== -1;
  }

  finish(): Quotations {
    return { list: this.#list, of: this.#of };
  }

  #settle(): void {
    const sure = this.#closing > Closing.Genitive || this.#end - this.single <= shortQuotation;
    if (this.#closing !== Closing.None && sure) this.#enclose(this.#end, true);
    this.single = -1;
    this.#end = -1;
    this.#closing = Closing.None;
  }

  /** Makes one quotation from the single mark up to `to`, in place of those inside it. */
  #enclose(to: number, closed: boolean): void {
    const later = this.#list.splice(this.#before).filter(({ from }) => from >= to);
    this.add(this.single, to, closed);
    for (const quotation of later) this.add(quotation.from, quotation.to, quotation.closed);
    this.#closing = Closing.None;
  }
}
