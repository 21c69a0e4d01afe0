import { describe, expect, test } from 'vitest';
import { lowerLayersOf } from '../../test/stages.ts';
import { en } from '../languages/en/index.ts';
import { findCues } from './find-cues.ts';

/** Sentences with a mark around each word that may report. */
const rows: readonly [group: string, texts: readonly string[]][] = [
  [
    'verbs',
    [
      'The mayor <said> that the road was open.',
      'The mayor <says> the road is open.',
      'Officials <say> the road is open.',
      'They <believe> the road is open.',
      'The mayor <has said> the road is open.',
      'The mayor <had repeatedly said> the road was open.',
      'The mayor <will say> that the road is open.',
      'The mayor <did not say> who owned it.',
      'The company <declined to confirm> the sale.',
      'The company <has not confirmed> the sale.',
      'The minister <went on to say> that it was over.',
      'The minister <was quick to deny> the leak.',
      'The road was open, the mayor <said firmly>.',
      'The sale <was confirmed> by the police.',
      'The clerk left, <saying> that the door was shut.',
      'The minister <called for> an inquiry.',
      'The mayor <told> reporters it was open.',
      'The mayor <refused to say> where the money went.',
    ],
  ],
  [
    'nouns and prepositions',
    [
      'The <claim> that it was open was false.',
      '<According to> the mayor, the road was open.',
      'A <denial of> the leak came on Monday.',
    ],
  ],
  ['adverbs', ['The mayor was <reportedly> in Oslo.', 'The clerk <allegedly> took the money.']],
  [
    'words that only look like cues',
    [
      'The United States is large.',
      'The Daily Sun is on sale.',
      '“He said so” is a film.',
      'The stated price was $4.',
      'The stated aim is peace.',
      'In the state archive, the files are old.',
      'A spokesman <said> on Monday that it was over.',
      'The two sides <have agreed> to talk.',
      'The <report> came on Monday.',
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (marked) => {
      expect(draw(marked.replace(/[<>]/g, ''))).toBe(marked);
    });
  });
}

function draw(text: string): string {
  const { tokens, sentences, quotations } = lowerLayersOf(text);
  let drawn = '';
  let at = 0;
  for (const { from, to } of findCues(tokens, sentences, quotations, en).flat()) {
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[to - 1] ?? 0;
    drawn += `${text.slice(at, start)}<${text.slice(start, end)}>`;
    at = end;
  }
  return drawn + text.slice(at);
}
