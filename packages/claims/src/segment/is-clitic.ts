import { Char, classAt } from './char-class.ts';

/** ’s ’re ’ve ’ll ’d ’m behind an apostrophe, with no letter behind them. */
export function isClitic(text: string, apostrophe: number): boolean {
  const one = text.charCodeAt(apostrophe + 1) | 32;
  if (one === 115 || one === 100 || one === 109) return !isLetter(text, apostrophe + 2);
  const two = text.charCodeAt(apostrophe + 2) | 32;
  return (
    ((one === 114 && two === 101) || (one === 118 && two === 101) || (one === 108 && two === 108)) &&
    !isLetter(text, apostrophe + 3)
  );
}

function isLetter(text: string, at: number): boolean {
  return classAt(text, at) === Char.Letter;
}
