import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nastyTexts } from '../test/nasty-texts.ts';
import { readSeeds } from '../test/seeds.ts';
import { ruleMeanings } from './explain/explain-rule.ts';
import { explainClaim } from './explain-claim.ts';
import { parseArticle } from './parse-article.ts';
import type { Article, Claim } from './types.ts';

/** What is said of the last claim of a text. */
function explain(text: string, known: Partial<Article> = {}): string[] {
  const { article, claims } = parseArticle({ id: 'a1', text, ...known });
  const claim = claims.at(-1);
  return claim === undefined ? [] : explainClaim(claim, article);
}

/** A text, and one sentence that explains its last claim. */
const rows: readonly [field: string, rows: readonly (readonly [text: string, sentence: string])[]][] = [
  [
    'speaker',
    [
      ['Ann Lee said the dam held.', 'The speaker is Ann Lee, as the source “Ann Lee” says.'],
      [
        'Ann Lee said the dam held.\n\nShe said it was dry.',
        'The speaker is Ann Lee: the pronoun “She” points back to Ann Lee, printed before it in paragraph 0 as “Ann Lee”.',
      ],
      [
        'Engineer Ann Lee spoke. Lee said the dam held.',
        'The speaker is Ann Lee: “Lee” is a shorter or other form of that name, printed before it in paragraph 0 as “Ann Lee”.',
      ],
      [
        'The engineer, who said the dam held, left.',
        'The speaker is engineer: the pronoun “who” stands for “The engineer”.',
      ],
      [
        'Moscow said the dam held.',
        'The speaker is Russia, for whom “Moscow” stands by the tables of names.',
      ],
      [
        'The dam had reportedly failed.',
        'There is no speaker, because “reportedly” reports without naming anybody.',
      ],
      ['The court said that officials said that the dam held.', 'The words come through court.'],
    ],
  ],
  [
    'cue',
    [
      [
        'Ann Lee denied that the dam broke.',
        'The cue is “denied”: the verb “deny”, a word of saying whose act is “denies”; the content follows it behind “that”.',
      ],
      [
        'Ann Lee has not said that the dam held.',
        'The cue is “has not said”: the verb “say”, a word of saying that leaves the act to the content, here negated; the content follows it behind “that”.',
      ],
      [
        '“It held,” Ann Lee said.',
        'The cue is “said”: the verb “say”, a word of saying that leaves the act to the content; the content begins before it.',
      ],
      ['Ann Lee warned of floods.', 'By the lexicon “warn of” can take a noun phrase.'],
    ],
  ],
  [
    'act and stance',
    [
      ['Ann Lee denied the leak.', 'The act is “denies”, since “denied” is itself that act.'],
      [
        'Ann Lee said the owner was behind the fire.',
        'The act is “accuses”: “was behind” in the content has that force.',
      ],
      [
        'Ann Lee has not confirmed the sale.',
        'The act is “declines-to-confirm”, since the act of “has not confirmed” is negated.',
      ],
      [
        'Ann Lee declined to confirm the sale.',
        'The act is “declines-to-confirm”, since “declined to confirm” holds back what it would say.',
      ],
      [
        'Ann Lee asked drivers to stay at home.',
        'The act is “demands”, since “asked” asks somebody to do something.',
      ],
      [
        'Ann Lee said the dam held.',
        'The act is “asserts”, since “said” says no more than that, and no words of the content have another force.',
      ],
      ['Ann Lee declined to confirm the sale.', 'The stance is “withholds”, because the act takes no side.'],
      [
        'Ann Lee denied the leak.',
        'The stance is “denies”, because the act rejects what the claim is about.',
      ],
    ],
  ],
  [
    'form and certainty',
    [
      [
        '“It held,” Ann Lee said.',
        'The form is “direct”, because all words of the content stand between quotation marks.',
      ],
      ['Ann Lee said the dam may hold.', 'The factuality is “possible”: it is held to be possible.'],
      ['Ann Lee said the dam may hold.', 'The hedge “may” is a modal verb.'],
      [
        'Ann Lee denied the alleged leak.',
        'The hedge “alleged” is a word that leaves it to others or to appearances, by which the writer keeps a distance; it takes nothing from the speaker’s certainty.',
      ],
      ['Ann Lee said the dam held.', 'The factuality is “certain”: no words take certainty back.'],
      [
        'Ann Lee said the dam did not hold.',
        'The polarity is “negative”, for “not” negates the first clause.',
      ],
    ],
  ],
  [
    'place',
    [
      [
        'It rained.\n\nAnn Lee said the dam held.',
        'It stands in the article itself, in paragraph 1 (counted from 0).',
      ],
      [
        'Ann Lee said the dam held.',
        'It was found by the rule “forward”: source, cue and content in this order.',
      ],
      [
        'Ann Lee said the dam held.',
        'The confidence is 0.82, a constant set by hand for that rule and its evidence, from 0 to 1.',
      ],
    ],
  ],
];

for (const [field, texts] of rows) {
  describe(field, () => {
    test.each(texts)('%j: %s', (text, sentence) => {
      expect(explain(text)).toContain(sentence);
    });
  });
}

describe('dates', () => {
  test.each([
    [
      { publishedAt: '2023-05-04T09:00:00Z' },
      'It was said at 2023-05-01, as “Monday” is read (a date as fine as a day; year, month and day taken from the day of publication, 2023-05-04), which belongs to the reporting clause.',
    ],
    [
      { incident: { slug: 'dam', date: '2023-05-04' } },
      'It was said at 2023-05-01, as “Monday” is read (a date as fine as a day; year, month and day taken from the day of the incident, 2023-05-04; other dates fit too), which belongs to the reporting clause.',
    ],
    [{}, 'No date of saying is known: the reporting clause has none that can be read.'],
  ])('against %j', (known, sentence) => {
    expect(explain('Ann Lee said on Monday that the dam held.', known)).toContain(sentence);
  });

  it('tells the dates in the content', () => {
    expect(explain('Ann Lee said that the dam broke in 2014.')).toContain(
      'The content speaks of 2014, as “2014” is read (a date as fine as a year).',
    );
  });
});

it('names the claim that is repeated, and the one around it', () => {
  const told = 'The mayor, Ann Lee, said that two pumps had failed in the flooded tunnel.';
  const again = explain(`${told} Lee said that two pumps had failed in the flooded tunnel.`);
  expect(again.join(' ')).toContain(
    'It repeats what the same side said earlier in the article: “two pumps had failed in the flooded tunnel” (',
  );
  const within = explain('The court said that officials said that the dam held.');
  expect(within.join(' ')).toContain('(depth 1): “officials said that the dam held” (');
});

it('explains a claim that it would not find itself, and says so', () => {
  const article = { id: 'a1', text: 'Ann Lee said the dam held.' };
  const [claim] = parseArticle(article).claims;
  const other = { ...claim, source: null, speaker: null, rule: 'older-rule' } as Claim;
  const sentences = explainClaim(other, article);
  expect(sentences[0]).toBe(
    'This version does not find the claim in the article; it is explained from its own fields.',
  );
  expect(sentences).toContain('It was found by the rule “older-rule”.');
});

describe('refuses a claim that does not fit the article', () => {
  const article = { id: 'a1', text: 'Ann Lee said the dam held.' };
  const [claim] = parseArticle(article).claims;
  test.each<[unknown, Article, string]>([
    [claim, { ...article, id: 'a2' }, 'expected a claim of article "a2" as claim.articleId, got "a1".'],
    [
      claim,
      { ...article, text: 'Ann Lea said the dam held.' },
      'expected claim.source to stand at 0–7 of the article\'s text as "Ann Lee", got "Ann Lea".',
    ],
    [
      claim,
      { ...article, text: 'Ann Lee' },
      'expected claim.cue to stand at 8–12 of the article\'s text as "said", got "".',
    ],
    [
      { ...claim, content: 'the dam held' },
      article,
      'expected claim.content to be an array, got "the dam held".',
    ],
    [
      { ...claim, source: { start: 0, end: 7 } },
      article,
      'expected claim.source to be a span { start, end, text }, got an object.',
    ],
    [null, article, 'expected a claim as parseArticle returns it, got null.'],
    [
      claim,
      { ...article, publishedAt: 'May' },
      'expected article.publishedAt to be an ISO 8601 date such as "2023-05-04", got "May".',
    ],
  ])('%#', (wrong, of, message) => {
    expect(() => explainClaim(wrong as Claim, of)).toThrow(`explainClaim: ${message}`);
  });
});

describe('any claim of any text', () => {
  const sentence = /^[A-Z].*[.]$/su;

  it('is explained in whole sentences', () => {
    for (const article of readSeeds()) {
      for (const claim of parseArticle(article).claims) {
        const sentences = explainClaim(claim, article);
        expect(sentences.filter((one) => !sentence.test(one))).toEqual([]);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(sentences.length).toBeGreaterThan(9);
      }
    }
  });

  test.each(nastyTexts)('never throws for %s', (_, texts, runs) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, claims } = parseArticle({ id: 'a1', text });
        for (const claim of claims.slice(0, 2))
          expect(explainClaim(claim, article).length).toBeGreaterThan(9);
      }),
      { numRuns: Math.min(runs, 100) },
    );
  });
});

it('says what the README shows', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const shown = /text: '(Ana Lima spoke\..+?)' [\s\S]+?among others,\n\n```\n([\s\S]+?)\n```/.exec(readme);
  expect(shown?.[2]?.split('\n').length).toBe(2);
  expect(explain(shown?.[1] ?? '')).toEqual(expect.arrayContaining(shown?.[2]?.split('\n') ?? []));
});

it('knows every rule', () => {
  const files = readdirSync(new URL('attribution/rules/', import.meta.url));
  const names = files.flatMap((file) => /^(.+?)(?<!\.test)\.ts$/.exec(file)?.[1] ?? []);
  const found = new Set(
    readSeeds().flatMap((article) => parseArticle(article).claims.map(({ rule }) => rule)),
  );
  expect(Object.keys(ruleMeanings).filter((name) => !names.includes(name))).toEqual([]);
  expect([...found].filter((name) => ruleMeanings[name] === undefined)).toEqual([]);
  expect(names.filter((name) => ruleMeanings[name] === undefined).sort()).toEqual([]);
});
