/** One piece of the argument line: a bare word, or a key with what follows its colon. */
export interface Piece {
  /** In lower case, without the colon; absent for a bare word. */
  readonly key?: string;
  readonly value: string;
  /** Whether marks said where it ends. */
  readonly quoted: boolean;
}

const opening = '"“”„«';
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”"“', '”': '”"', '„': '“”"', '«': '»' };
const keyHead = /^\p{L}[\p{L}-]*:/u;

/**
 * The line in pieces. Spaces part them, quotation marks of any kind hold them together:
 *
 *     kremlin-drone  by:"Dmitry Peskov"  about:drones
 *
 * A mark that is never closed is a problem: its place tells what was meant to stay together.
 */
export function splitLine(line: string): readonly Piece[] | { readonly unclosed: string } {
  const pieces: Piece[] = [];
  let rest = line.trimStart();
  while (rest !== '') {
    const head = keyHead.exec(rest)?.[0] ?? '';
    const body = rest.slice(head.length);
    const taken = takeValue(body);
    if (taken === null) return { unclosed: body };
    const key = head === '' ? {} : { key: head.slice(0, -1).toLowerCase() };
    pieces.push({ ...key, value: taken.value, quoted: taken.length > taken.value.length });
    rest = body.slice(taken.length).trimStart();
  }
  return pieces;
}

function takeValue(body: string): { readonly value: string; readonly length: number } | null {
  const mark = body[0] ?? '';
  if (mark === '' || !opening.includes(mark)) {
    const length = body.search(/\s|$/);
    return { value: body.slice(0, length), length };
  }
  const ends = closing[mark] ?? mark;
  for (let i = 1; i < body.length; i += 1) {
    if (ends.includes(body[i] ?? ' ')) return { value: body.slice(1, i), length: i + 1 };
  }
  return null;
}
