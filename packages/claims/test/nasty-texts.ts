import fc from 'fast-check';
import { cues, gaps, letters, marks, pairs, words } from './nasty-pieces.ts';
import { readSeeds } from './seeds.ts';

type Texts = fc.Arbitrary<string>;

const word: Texts = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...cues));
const piece: Texts = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 6, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...gaps) },
  { weight: 1, arbitrary: fc.constantFrom(...letters) },
);
const gap: Texts = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...gaps) },
);
const unit: Texts = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const pieces: Texts = joined(
  fc.array(
    fc.tuple(piece, gap).map(([a, b]) => a + b),
    { maxLength: 60 },
  ),
);
const sentence: Texts = joined(fc.array(word, { minLength: 1, maxLength: 25 }), ' ').map(
  (text) => `${text}.`,
);

/** Quotations and brackets of all kinds in one another, with reporting clauses between them. */
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc.oneof(
    { maxDepth: 7 },
    sentence,
    fc
      .tuple(
        fc.constantFrom(...pairs),
        fc.array(tie('nested'), { maxLength: 3 }),
        fc.constantFrom('', ...',.?!'),
      )
      .map(([pair, inner, stop]) => pair.charAt(0) + inner.join(' ') + stop + pair.charAt(1)),
    joined(
      fc.tuple(
        tie('nested'),
        fc.constantFrom(' Lee said. ', ' she said, ', ' said: ', ' that '),
        tie('nested'),
      ),
    ),
  ),
}));

/** Reports as they are written, of any cue, with reports inside. */
const { report } = fc.letrec<{ report: string }>((tie) => ({
  report: fc
    .record({
      pattern: fc.nat({ max: 7 }),
      who: fc.constantFrom(
        'Ann Lee',
        'the mayor',
        'She',
        'U.S. officials',
        'a spokesman for the Kremlin',
        'Reuters',
      ),
      cue: fc.constantFrom(...cues),
      what: fc.oneof({ maxDepth: 3 }, { weight: 2, arbitrary: clause() }, tie('report')),
      more: clause(),
    })
    .map(({ pattern, who, cue, what, more }) => {
      const written = [
        `${who} ${cue} that ${what}`,
        `${who} ${cue} ${what} and ${cue} ${more}`,
        `“${what},” ${who} ${cue}. “${more}.”`,
        `“${what}?” ${cue} ${who}`,
        `${who} ${cue}: “${what}. ${more}”`,
        `${what}, ${who} ${cue}, ${more}`,
        `according to ${who}, ${what}`,
        `${who}’s ${cue} of ${what}`,
      ];
      return written[pattern] ?? '';
    }),
}));
const reports = joined(
  fc.array(
    report.map((text) => `${text}.`),
    { minLength: 1, maxLength: 4 },
  ),
  ' ',
);

const seeds = readSeeds().map(({ text }) => text);
const stretch: Texts = fc
  .tuple(fc.constantFrom(...seeds), fc.nat(), fc.integer({ min: 20, max: 600 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
const shuffled: Texts = stretch.chain((text) => {
  const parts = text.split(/(\s+)/);
  return joined(fc.shuffledSubarray(parts, { minLength: parts.length }));
});

const lump = fc.constantFrom('a', 'said', 'A.', 'said-', '\u0301', '字', '😀', '“', '’', 'é');
const long: Texts = fc
  .tuple(lump, fc.integer({ min: 50, max: 3000 }))
  .map(([part, times]) => part.repeat(times));

/** Texts that no author wrote, by what is nasty about them, with how many of them a test run tries. */
export const nastyTexts: readonly (readonly [name: string, texts: Texts, runs: number])[] = [
  ['any code units, lone surrogates included', joined(fc.array(unit, { maxLength: 200 })), 150],
  ['any characters', fc.string({ unit: 'grapheme', maxLength: 200 }), 100],
  ['words, cues, marks and invisible characters', pieces, 200],
  ['the same without spaces', joined(fc.array(piece, { maxLength: 80 })), 100],
  ['sentences of words and cues in any order', joined(fc.array(sentence, { maxLength: 6 }), ' '), 200],
  ['quotations and brackets in one another', nested, 200],
  ['reports of every kind with every cue', reports, 200],
  ['such reports with random edits', edited(reports), 300],
  ['an article with random edits', edited(stretch), 200],
  ['an article with its words shuffled', shuffled, 100],
  ['very long words', joined(fc.tuple(pieces, long, sentence, long), ' '), 60],
];

function joined(parts: fc.Arbitrary<string[]>, by = ''): Texts {
  return parts.map((list) => list.join(by));
}

function clause(): Texts {
  return fc.constantFrom(
    'the dam held',
    'it may break on May 3',
    'the U.S. was behind it',
    'they will not leave',
  );
}

/** Up to eight times some characters are taken out, a piece is put in, or both. */
function edited(texts: Texts): Texts {
  const edit = fc.tuple(fc.nat(), fc.oneof(piece, fc.constant('')), fc.nat({ max: 6 }));
  return fc.tuple(texts, fc.array(edit, { maxLength: 8 })).map(([text, edits]) =>
    edits.reduce((before, [place, put, taken]) => {
      const at = place % (before.length + 1);
      return before.slice(0, at) + put + before.slice(at + taken);
    }, text),
  );
}
