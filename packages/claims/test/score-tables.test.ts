import { describe, expect, it, test } from 'vitest';
import { calibrationTable } from '../eval/calibration-table.ts';
import { errorsOf } from '../eval/error-classes.ts';
import { matchClaims, type PredictedClaim } from '../eval/match-claims.ts';
import { nameCue } from '../eval/name-cue.ts';
import { ruleTable } from '../eval/rule-table.ts';
import type { ScoredClaim } from '../eval/score.mjs';
import { percent, textTable } from '../eval/text-table.ts';
import { en } from '../src/languages/en/index.ts';

/** A claim drawn on its text, as in the tests of the rules: `{The mayor} <said> [the dam held].` */
function read(marked: string): ScoredClaim & { text: string } {
  const spans: Record<string, { start: number; end: number }[]> = { '{': [], '<': [], '[': [] };
  let text = '';
  for (const letter of marked) {
    if (letter in spans) spans[letter]?.push({ start: text.length, end: -1 });
    else if (!'}>]'.includes(letter)) text += letter;
    else {
      const open = { '}': '{', '>': '<', ']': '[' }[letter] ?? '';
      const { start = 0 } = spans[open]?.pop() ?? {};
      spans[open]?.push({ start, end: text.length });
    }
  }
  return { text, source: spans['{']?.[0] ?? null, cue: spans['<']?.[0] ?? null, content: spans['['] ?? [] };
}

/** Articles of one gold claim (or none) and one prediction (or none) each, matched. */
function match(
  rows: readonly (readonly [gold: string, predicted: string])[],
  claimed: Partial<PredictedClaim> = {},
) {
  const articles = rows.map(([gold, predicted], id) => {
    const [ours, theirs] = [read(predicted), read(gold)];
    expect(ours.text).toBe(theirs.text);
    const of = (claim: ScoredClaim) => (claim.content.length > 0 ? [claim] : []);
    const claims = of(ours).map((claim) => ({ rule: 'forward', confidence: 0.9, ...claimed, ...claim }));
    return { id: String(id), text: ours.text, gold: of(theirs), claims };
  });
  return matchClaims(
    articles.map(({ id, text, gold }) => ({ id, text, claims: gold })),
    articles,
    null,
  );
}

const right = ['{Ann Lee} <said> [the dam held].', '{Ann Lee} <said> [the dam held].'] as const;

describe('the classes of errors', () => {
  test.each([
    [null, ...right],
    [null, '[It held], {she} <said>.', '[It held], {she} <said>.'],
    [
      'missed: cue not found | indirect | speech verb | say',
      '{Ann Lee} <said> [the dam held].',
      'Ann Lee said the dam held.',
    ],
    [
      'missed: words under another cue | indirect | speech verb | say',
      '{Lee} the mayor <said> [it held], as Ray wrote.',
      '[Lee the mayor said it held], as {Ray} wrote.',
    ],
    [
      'boundary: too short | direct | speech verb | tell',
      '{Ann Lee} <told reporters> [“It held. We left. We came back.”]',
      '{Ann Lee} <told> reporters [“It held.] We left. We came back.”',
    ],
    [
      'boundary: too long | indirect | preposition | according to',
      '<According to> {Lee}, [it held], and then all of them left.',
      '<According to> {Lee}, [it held, and then all of them left].',
    ],
    [
      'boundary: other words | indirect | speech verb | say',
      '{Lee} <said> [it held] after all of them had left.',
      '{Lee} <said> it held [after all of them had left].',
    ],
    [
      'source: other words | indirect | speech verb | deny',
      '{Ann Lee} <denied> to Ray [that the dam held].',
      'Ann Lee <denied> to {Ray} [that the dam held].',
    ],
    [
      'source: none found | indirect | adverb | reportedly',
      '[The dam] <reportedly> [held], {they} say.',
      '[The dam] <reportedly> [held], they say.',
    ],
    [
      'source: none there | mixed | speech noun | denial',
      'a <denial> [that the “dam” held] by Lee',
      'a <denial> [that the “dam” held] by {Lee}',
    ],
    [
      'extra: cue of no gold claim | indirect | speech verb | call',
      'Lee called the office.',
      '{Lee} <called> [the office].',
    ],
  ])('%s', (expected, gold, predicted) => {
    const errors = match([[gold, predicted]]).flatMap((article) => errorsOf(article, en));
    const drawn = errors.map(({ error, form, kind, lemma }) => [error, form, kind, lemma].join(' | '));
    expect(drawn[0] ?? null).toBe(expected);
  });
});

test.each([
  ['has repeatedly told reporters', 'speech verb', 'tell'],
  ['pointed out', 'speech verb', 'point out'],
  ['the claim', 'speech verb', 'claim'],
  ['his opinion', 'speech noun', 'opinion'],
  ['was concerned about', 'belief adjective', 'concerned about'],
  ['According to', 'preposition', 'according to'],
  ['in', 'unlisted word', 'unlisted word'],
  ['', 'no word', 'no word'],
])('the cue %j is a %s', (text, kind, lemma) => {
  const words = text.split(' ').filter(Boolean);
  const tokens = words.map((word) => ({ text: word, start: 0, end: word.length }));
  expect(nameCue(tokens, en)).toEqual({ kind, lemma });
});

it('the table of rules counts claims, right contents, right sources and the share of the gold', () => {
  const missed = ['{Ann Lee} <said> [the dam held].', 'Ann Lee said the dam held.'] as const;
  const other = ['{Ann Lee} <said> to Ray [it held].', 'Ann Lee <said> to {Ray} [it held].'] as const;
  const extra = ['Lee called the office.', '{Lee} <called> [the office].'] as const;
  const articles = [...match([right, other, missed]), ...match([extra], { rule: 'label' })];
  expect(ruleTable(articles).split('\n')).toEqual([
    'rule     claims  quote P  joint P  of gold',
    'forward       2    100.0     50.0     66.7',
    'label         1      0.0      0.0      0.0',
    'all           3     66.7     33.3     66.7',
  ]);
});

describe('the table of confidence', () => {
  const often = (row: readonly [string, string], times: number) => Array.from({ length: times }, () => row);
  const wrong = ['Lee called the office.', '{Lee} <called> [the office].'] as const;

  it('says which values are too far from what is observed', () => {
    const articles = [
      ...match([...often(right, 95), ...often(wrong, 5)], { confidence: 0.97 }),
      ...match([...often(right, 69), ...often(wrong, 31)], { confidence: 0.8 }),
      ...match(often(wrong, 99), { confidence: 0.6 }),
    ];
    expect(calibrationTable(articles, articles).split('\n')).toEqual([
      'confidence  claims  right  difference',
      '      97.0     100   95.0        -2.0',
      '      80.0     100   69.0       -11.0',
      'Not within 10 points: 0.8. 1 other values, 99 claims, have fewer than 100 each.',
    ]);
  });

  it('says when all are near', () => {
    const articles = match([...often(right, 80), ...often(wrong, 20)], { confidence: 0.9 });
    expect(calibrationTable(articles, articles)).toContain('All 1 values lie within 10 points.');
  });
});

it('sets words to the left and numbers to the right', () => {
  expect(
    textTable(
      ['a', 'number'],
      [
        ['word', 1],
        ['b', '-10.5'],
      ],
    ),
  ).toBe('a     number\nword       1\nb      -10.5');
  expect([percent(1, 3), percent(1, 0)]).toEqual(['33.3', '']);
});
