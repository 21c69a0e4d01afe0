import { describe, expect, it, test } from 'vitest';
import { compareArticles } from './compare-articles.ts';
import { parseArticle } from './parse-article.ts';

const parsed = [
  {
    id: 'a1',
    text: 'The mayor said that the dam had cracked. Engineers said two pumps failed.\n\nThe union demanded the removal of the director.',
  },
  {
    id: 'a2',
    text: 'The ministry denied that the dam had cracked. Police declined to confirm that the dam had cracked. Engineers said that two pumps had failed.',
  },
].map((article) => parseArticle(article));

/** Label and, per position, speaker, stance and articles: one line each. */
function drawn(incident: ReturnType<typeof compareArticles>): string[] {
  return incident.propositions.map(({ id, label }) => {
    const cells = incident.matrix
      .filter(({ propositionId }) => propositionId === id)
      .map(({ speakerId, stance, articleIds }) => `${speakerId} ${stance} ${articleIds.join('+')}`);
    return `${label}: ${cells.join(', ')}`;
  });
}

describe('compareArticles', () => {
  it('puts claims on one matter side by side, the contested first', () => {
    expect(drawn(compareArticles(parsed))).toEqual([
      'the dam had cracked: mayor supports a1, ministry denies a2, police withholds a2',
      'two pumps failed: engineers supports a1+a2',
      'the removal of the director: union supports a1',
    ]);
  });

  it('names each speaker once, with all spellings', () => {
    const { speakers } = compareArticles(parsed);
    expect(speakers.map(({ id }) => id)).toEqual(['mayor', 'engineers', 'union', 'ministry', 'police']);
  });

  it('keeps every claim in exactly one proposition', () => {
    const { claims, propositions } = compareArticles(parsed);
    const grouped = propositions.flatMap((proposition) => proposition.claims.map(({ claimId }) => claimId));
    expect([...grouped].sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  it('lets propositions named by hand win', () => {
    const propositions = [{ id: 'cracked', label: 'The dam cracked', words: ['dam', 'cracked', 'crack'] }];
    const [first] = compareArticles(parsed, { propositions }).propositions;
    expect([first?.id, first?.label, first?.claims.length]).toEqual(['cracked', 'The dam cracked', 3]);
  });

  test.each([
    ['no articles', []],
    ['an article without claims', [parseArticle({ id: 'a3', text: 'It rained.' })]],
  ])('%s: an empty incident', (_, articles) => {
    expect(compareArticles(articles)).toMatchObject({
      claims: [],
      propositions: [],
      speakers: [],
      matrix: [],
    });
  });
});
