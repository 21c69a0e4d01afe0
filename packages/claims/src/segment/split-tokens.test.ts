import { describe, expect, it, test } from 'vitest';
import { F, Kind } from '../features.ts';
import { en } from '../languages/en/index.ts';
import { splitTokens } from './split-tokens.ts';

/** The tokens of each text, joined by │. Only white space lies between tokens. */
const rows: readonly [group: string, texts: readonly (readonly [text: string, tokens: string])[]][] = [
  [
    'words and marks',
    [
      ['The dam held.', 'The│dam│held│.'],
      ['held, he said; or: not?!', 'held│,│he│said│;│or│:│not│?│!'],
      ['(it [Ukraine] held)', '(│it│[│Ukraine│]│held│)'],
      ['naïve café Škoda', 'naïve│café│Škoda'],
      ['cafe\u0301 a\u0308o', 'cafe\u0301│a\u0308o'],
    ],
  ],
  [
    'clitics stand alone, n’t stays in its word',
    [
      ['It’s the mayor’s dam.', 'It│’s│the│mayor│’s│dam│.'],
      ["It's the mayor's dam.", "It│'s│the│mayor│'s│dam│."],
      ['We’re, they’ve, I’ll, he’d, I’m', 'We│’re│,│they│’ve│,│I│’ll│,│he│’d│,│I│’m'],
      ["didn't can't won’t", "didn't│can't│won’t"],
      ['DON’T and HE’S', 'DON’T│and│HE│’S'],
      ['officials’ aide', 'officials│’│aide'],
      ["officials' aide", "officials│'│aide"],
      ['James’s James’ dam', 'James│’s│James│’│dam'],
    ],
  ],
  [
    'apostrophes inside words',
    [
      ['O’Brien and d’Arc', 'O’Brien│and│d’Arc'],
      ["O'Neill's rock'n'roll", "O'Neill│'s│rock'n'roll"],
      ['the ’90s', 'the│’│90s'],
      ['the dogs’. Then', 'the│dogs│’│.│Then'],
    ],
  ],
  [
    'full stops of abbreviations',
    [
      ['U.S. officials and J. Smith', 'U.S.│officials│and│J.│Smith'],
      ['J.R.R. Tolkien', 'J.R.R.│Tolkien'],
      ['at 5 a.m. Monday', 'at│5│a.m.│Monday'],
      ['Mr. Lee met Gen. Ray.', 'Mr.│Lee│met│Gen.│Ray│.'],
      ['Jo Lee, Ph.D., i.e. her', 'Jo│Lee│,│Ph.D.│,│i.e.│her'],
      ['on Jan. 5 in Calif. then', 'on│Jan.│5│in│Calif.│then'],
      ['No. 5 and no. It', 'No.│5│and│no│.│It'],
      ['She and I. Then he sat.', 'She│and│I│.│Then│he│sat│.'],
      ['They held. The mayor', 'They│held│.│The│mayor'],
      ['antiwar.com and news.antiwar.com.', 'antiwar.com│and│news.antiwar.com│.'],
      ['held.The dam', 'held│.│The│dam'],
      ['Lee, R-Ariz., in mid-Jan. then', 'Lee│,│R-Ariz.│,│in│mid-Jan.│then'],
    ],
  ],
  [
    'numbers',
    [
      ['1,000 or 3.5 percent', '1,000│or│3.5│percent'],
      ['2023-05-03 at 10:30', '2023-05-03│at│10:30'],
      ['5/3/2023 and 1.000,50', '5/3/2023│and│1.000,50'],
      ['In 2023. Then 7, 8.', 'In│2023│.│Then│7│,│8│.'],
      ['20th B-52 F16 10-year-old', '20th│B-52│F16│10-year-old'],
      ['$5 or 50%', '$│5│or│50│%'],
      ['5–7 May', '5│–│7│May'],
    ],
  ],
  [
    'hyphens and ampersands',
    [
      ['well-known state-of-the-art', 'well-known│state-of-the-art'],
      ['the U.S.-led U.S.-Russia talks', 'the│U.S.-led│U.S.-Russia│talks'],
      ['a non\u2011stop', 'a│non\u2011stop'],
      ['- ok -5', '-│ok│-│5'],
      ['AT&T, Q&A, A & B', 'AT&T│,│Q&A│,│A│&│B'],
    ],
  ],
  [
    'quotation marks',
    [
      ['“We’re ready,” he said.', '“│We│’re│ready│,│”│he│said│.'],
      ['"It held," he said', '"│It│held│,│"│he│said'],
      ["''It held,'' he said", "''│It│held│,│''│he│said"],
      ["``It held,'' he said", "``│It│held│,│''│he│said"],
      ['‘kamikaze’ drones', '‘│kamikaze│’│drones'],
      ['»Ja« „Nein“ « Oui » ‹a›', '»│Ja│«│„│Nein│“│«│Oui│»│‹│a│›'],
      ['「はい」と言った。', '「│はい│」│と言った│。'],
      ['『はい』、「いいえ」', '『│はい│』│、│「│いいえ│」'],
    ],
  ],
  [
    'dashes and ellipses',
    [
      ['It held — he said – or -- so', 'It│held│—│he│said│–│or│--│so'],
      ['yes—no', 'yes│—│no'],
      ['He left… or ... not ..', 'He│left│…│or│...│not│..'],
    ],
  ],
  [
    'characters of all kinds',
    [
      ['a\u00a0b\u202fc\u3000d\te\r\nf', 'a│b│c│d│e│f'],
      ['\ufeffThe\u200b dam', 'The│dam'],
      ['😀 drones 🚁', '😀│drones│🚁'],
      ['𠮷野家', '𠮷│野家'],
      ['قال المتحدث: «نعم».', 'قال│المتحدث│:│«│نعم│»│.'],
      ['הוא אמר: "כן"', 'הוא│אמר│:│"│כן│"'],
      ['Он сказал: «Да».', 'Он│сказал│:│«│Да│»│.'],
      ['\ud800 lone \udc00', '\ud800│lone│\udc00'],
      ['', ''],
      [' \n\t\u00a0', ''],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (text, tokens) => {
      expect(tokensOf(text).join('│')).toBe(tokens);
    });
  });
}

it('tells marks apart by kind', () => {
  expect(kindsOf('a 5 . , : ; — “ ” " ( ) | %')).toEqual(Object.values(Kind));
  expect(kindsOf("`` '' » « 」 … -- ’")).toEqual([
    Kind.OpenQuote,
    Kind.StraightQuote,
    Kind.CloseQuote,
    Kind.OpenQuote,
    Kind.CloseQuote,
    Kind.Stop,
    Kind.Dash,
    Kind.Symbol,
  ]);
});

test.each([
  ['Mayor', F.Capital, F.AllCaps],
  ['NATO', F.Capital | F.AllCaps, F.Genitive],
  ['Élan', F.Capital, F.AllCaps],
  ['mayor', F.Role, F.Capital],
  ['zorbing', F.VerbIng, F.VerbPast],
  ['zorbled', F.VerbPast | F.VerbParticiple, F.VerbIng],
  ['zorbly', F.Adverb, F.VerbPast],
  ['said', F.CueVerb | F.VerbPast, F.VerbBase],
  ['2,000', F.Numeric, F.Capital],
])('%s has its features and no others', (text, has, hasNot) => {
  const { features } = splitTokens(text, en);
  expect((features[0] ?? 0) & has).toBe(has);
  expect((features[0] ?? 0) & hasNot).toBe(0);
});

test.each([
  ['mayor’s dam', 1, true],
  ['officials’ aide', 1, true],
  ['they’re here', 1, false],
  ['the dogs’, he said', 2, false],
])('%s: token %i is a genitive: %s', (text, at, genitive) => {
  expect(((splitTokens(text, en).features[at] ?? 0) & F.Genitive) !== 0).toBe(genitive);
});

function tokensOf(text: string): string[] {
  const { count, start, end } = splitTokens(text, en);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
}

function kindsOf(text: string): number[] {
  return Array.from(splitTokens(text, en).kind);
}
