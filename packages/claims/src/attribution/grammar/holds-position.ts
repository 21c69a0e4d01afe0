import { F } from '../../features.ts';
import type { Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, isOneOf } from '../../token-tests.ts';
import { canSpeak, headOf } from './speaking-subject.ts';

/**
 * Whether a noun phrase can be somebody who wants, supports or fears something: whoever can speak, an unlisted name or
 * plural that opens the sentence ("Investors want"), people named by what they do ("the demonstrators"), or a share of them
 * ("two-thirds", "40 percent"). Verbs of attitude hardly take another subject. `first` is the first token of the sentence.
 */
export function holdsPosition(tokens: Tokens, source: TokenRange, first: number): boolean {
  if (canSpeak(tokens, source, first)) return true;
  const head = headOf(tokens, source.from, source.to);
  if (has(tokens, head, F.Capital)) return tokens.word[head] === -1;
  return isOneOf(tokens, head, shares) || endsLikePeople(tokens, head);
}

const shares = [
  'percent',
  'quarter',
  'quarters',
  'three-quarters',
  'third',
  'thirds',
  'two-thirds',
  'plurality',
  'number',
  'handful',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
];

/** -ers, -ors, -ists, -ians, -ants, -ents: "demonstrators", "socialists". */
function endsLikePeople(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i] ?? 0;
  if (end - (tokens.start[i] ?? 0) < 6) return false;
  for (const ending of endings) if (tokens.text.startsWith(ending, end - ending.length)) return true;
  return false;
}

const endings = ['ers', 'ors', 'ists', 'ians', 'ants', 'ents'];
