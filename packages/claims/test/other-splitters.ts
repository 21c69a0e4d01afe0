import { ParseEnglish } from 'parse-english';
import sbd from 'sbd';

/** Where a splitter lets a new sentence begin inside a paragraph: offsets of first characters, the paragraph's own left out. */
export type Splitter = (paragraph: string) => number[];

const english = new ParseEnglish();

/** The sentence splitters of other libraries, by name. */
export const otherSplitters: Readonly<Record<string, Splitter>> = {
  'parse-english': (paragraph) => {
    const paragraphs = english.parse(paragraph).children.filter((node) => node.type === 'ParagraphNode');
    const nodes = paragraphs.flatMap(({ children }) => children);
    const sentences = nodes.filter(({ type }) => type === 'SentenceNode');
    return sentences.flatMap(({ position }) => position?.start.offset ?? []).slice(1);
  },
  sbd: (paragraph) => {
    let at = 0;
    const starts = sbd.sentences(paragraph, { preserve_whitespace: true }).map((sentence) => {
      const start = at + sentence.length - sentence.trimStart().length;
      at += sentence.length;
      return start;
    });
    return starts.slice(1);
  },
};
