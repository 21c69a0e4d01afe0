import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

/** For each claim, the index of the one it repeats, or null. */
function repeatsIn(text: string): (number | null)[] {
  const { claims } = parseArticle({ id: 'a1', text });
  return claims.map(({ repeats }) =>
    repeats === undefined ? null : claims.findIndex(({ id }) => id === repeats),
  );
}

const body = 'The mayor, Ann Lee, said that two pumps had failed in the flooded tunnel.';

describe('a claim told twice', () => {
  test.each([
    ['word for word', `${body} Lee said that two pumps had failed in the flooded tunnel.`, [null, 0]],
    ['in other order', `${body}\n\nIn the tunnel two pumps failed, Lee said.`, [null, 0]],
    [
      'a quotation turned indirect',
      '“Two pumps failed in the tunnel,” Ann Lee said. Lee said two pumps failed.',
      [null, 0],
    ],
    [
      'a quotation cut',
      '“Two pumps failed in the tunnel,” Ann Lee said. Two pumps “failed,” Lee said.',
      [null, 0],
    ],
    [
      'part of a longer quotation, retold',
      '“Two pumps failed because nobody had cleaned the filters,” Ann Lee said. Lee said nobody had cleaned the filters.',
      [null, 0],
    ],
    ['by a pronoun', `${body} She said that two pumps had failed.`, [null, 0]],
  ])('%s', (_, text, expected) => {
    expect(repeatsIn(text)).toEqual(expected);
  });
});

describe('two claims', () => {
  test.each([
    ['by others', `${body} The union said that two pumps had failed in the flooded tunnel.`, [null, null]],
    ['about something else', `${body} Lee said that the road would open in May.`, [null, null]],
    [
      'with another stance',
      `${body} Lee denied that two pumps had failed in the flooded tunnel.`,
      [null, null],
    ],
    ['with one word in common', `${body} Lee said that the pumps were old.`, [null, null]],
  ])('%s', (_, text, expected) => {
    expect(repeatsIn(text)).toEqual(expected);
  });
});
