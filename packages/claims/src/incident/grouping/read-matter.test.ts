import { describe, expect, it, test } from 'vitest';
import { conceptLexicon } from '../../language/concept-lexicon.ts';
import { en } from '../../languages/en/index.ts';
import { parseArticle } from '../../parse-article.ts';
import { type Matter, readMatter } from './read-matter.ts';

const lexicon = conceptLexicon(en);

/** What the first claim of a text is about. */
function matterOf(text: string): Matter {
  const [claim] = parseArticle({ id: 'a', text }).claims;
  if (claim === undefined) throw new Error(`no claim in “${text}”`);
  return readMatter(claim, lexicon, new Map());
}

const featuresOf = (text: string) => [...matterOf(text).features.keys()].sort();

describe('words for one idea', () => {
  test.each([
    ['two drones were shot down', 'two unmanned aerial vehicles were intercepted'],
    ['nobody was injured', 'there were no casualties'],
    ['the police will respond', 'the police will retaliate'],
    ['it was a false flag', 'it was a provocation'],
    ['the raid was illegal', 'the assaults were unlawful'],
    ['the ministry resigned', 'the ministry stepped down'],
    ['the wall had cracked', 'the wall had fissures'],
    ['Kiev signed a treaty', 'Ukraine has ratified the agreement'],
  ])('%s – %s', (a, b) => {
    const [ofA, ofB] = [a, b].map((content) => featuresOf(`Officials said that ${content}.`));
    expect(ofA?.filter((feature) => ofB?.includes(feature)).length).toBeGreaterThanOrEqual(
      (ofA?.length ?? 9) / 2,
    );
  });

  test.each([
    ['the dam broke', 'the bank paid'],
    ['the train was late', 'the reactor is safe'],
  ])('but not %s – %s', (a, b) => {
    const [ofA, ofB] = [a, b].map((content) => featuresOf(`Officials said that ${content}.`));
    expect(ofA?.filter((feature) => ofB?.includes(feature))).toEqual([]);
  });
});

describe('polarity', () => {
  test.each([
    ['The mayor said that the dam had cracked.', 'The mayor said that the dam had not cracked.'],
    ['Analysts said that the attack succeeded.', 'Analysts said that no attack ever succeeded.'],
  ])('%s is about the same as %s', (claim, denial) => {
    expect(featuresOf(claim)).toEqual(featuresOf(denial));
  });
});

describe('who does what to whom', () => {
  test.each([
    ['Officials said that Ukraine attacked the Kremlin.', 'UA → attack', 'attack → RU'],
    ['Officials said that Russia attacked Ukraine.', 'RU → attack', 'attack → UA'],
    ['Officials said that Moscow was attacked.', 'attack → RU'],
    ['Officials described an attempt by Ukraine to attack.', 'UA → attack'],
    ['Analysts reported an attack by Iran.', 'IR → attack'],
    ['“We did not attack Moscow,” said Ukraine.', 'UA → attack', 'attack → RU'],
    ['Ukraine denied any involvement in the attack.', 'UA → involvement', 'UA blamed'],
    ['Analysts said that there was no involvement by the United States.', 'US → involvement', 'US blamed'],
    ['Iran said that it had not attacked Israel.', 'IR → attack', 'attack → IL'],
  ])('%s', (text, ...expected) => {
    expect(featuresOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['Officials said that Russia attacked Ukraine.', 'UA → attack'],
    ['Officials said that Iran knew of the attack.', 'IR → attack'],
    ['Minister Ana Lima said it was an attack.', 'lima → attack'],
  ])('%s: not %s', (text, feature) => {
    expect(featuresOf(text)).not.toContain(feature);
  });
});

describe('claims without a matter of their own', () => {
  test.each([
    'The bank declined to confirm the reports.',
    'Russia denied the accusation.',
    'The union rejected the allegations as absurd.',
    'The ministry could not verify the claims.',
  ])('%s', (text) => {
    expect(matterOf(text)).toMatchObject({ refers: true, signature: '' });
  });

  test.each([
    'The bank declined to confirm reports of a leak.',
    'Russia denied involvement in the accident.',
    'Analysts said that the reports were false.',
  ])('but %s', (text) => {
    expect(matterOf(text).refers).toBe(false);
  });

  it('name whose words they mean', () => {
    expect(matterOf('The ministry denied Russia’s allegations.').owner).toBe('RU');
  });
});
