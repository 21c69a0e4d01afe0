/** The id of a speaker: the name in small letters, without accents, words joined by hyphens. */
export function speakerId(name: string): string {
  // Most names need no folding, and normalising is the slow part.
  return (isPlain(name) ? joinWords(name.toLowerCase()) : foldWords(name)) || 'unnamed';
}

/** Letters, digits and marks without accents; dashes and quotation marks may be typographic. */
function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit >= 0x80 && (unit < 0x2010 || unit > 0x201f)) return false;
  }
  return true;
}

function joinWords(small: string): string {
  // Nearly every name is words with one space between: the id is one look at each letter and one replacement.
  if (isSpaced(small)) return small.replaceAll(' ', '-');
  let id = '';
  for (let i = 0; i < small.length; ) {
    const start = i;
    while (isLetterOrDigit(small.charCodeAt(i))) i++;
    if (i > start) id += id === '' ? small.slice(start, i) : `-${small.slice(start, i)}`;
    else i++;
  }
  return id;
}

/** Letters and digits, with single spaces between them alone. */
function isSpaced(small: string): boolean {
  let inWord = false;
  for (let i = 0; i < small.length; i++) {
    const letter = isLetterOrDigit(small.charCodeAt(i));
    if (!letter && (!inWord || small.charCodeAt(i) !== 32)) return false;
    inWord = letter;
  }
  return inWord;
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}

function foldWords(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
