import { F, Kind } from '../../features.ts';
import type { CueEntry } from '../../language.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord } from '../../token-tests.ts';
import { startsMainClause, trimRange } from '../grammar/clause.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import type { Found, Scene } from '../scene.ts';

/**
 * A count named in front of what it found.
 *
 *     <In> {a poll last week}, [Lee led by nine points].
 */
export function survey(scene: Scene): Found | null {
  const { tokens, sentence, quotations } = scene;
  const at = sentence.from;
  if (!isWord(tokens, at, 'in') || quotations.of[at] !== -1) return null;
  let comma = at + 1;
  while (comma < sentence.to && !is(tokens, comma, Kind.Comma)) comma++;
  if (comma - at > 20 || comma >= sentence.to || !startsMainClause(scene, comma + 1)) return null;
  const source = nounPhraseAfter(scene, at + 1, comma);
  if (source === null || !namesSurvey(scene, source)) return null;
  const content = trimRange(scene, { from: comma + 1, to: sentence.to });
  return (
    content && { source: { from: at + 1, to: comma }, cue: cueAt(at), content: [content], confidence: 0.6 }
  );
}

/** "the latest │poll│ of voters", "a │survey│ last week": a count among the nouns before the first preposition. */
function namesSurvey({ tokens }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && !has(tokens, i, F.Preposition); i++)
    if (isOneOf(tokens, i, surveys)) return true;
  return false;
}

const surveys = ['poll', 'polls', 'survey', 'surveys', 'census', 'study', 'studies', 'ratings', 'referendum'];

function cueAt(from: number): CueMatch {
  const entry: CueEntry = {
    lemma: 'in',
    class: 'document',
    act: 'asserts',
    neutral: true,
    frames: new Set(),
    particle: null,
  };
  return {
    from,
    to: from + 1,
    head: from,
    entry,
    kind: 'preposition',
    use: 'finite',
    negated: false,
    withheld: false,
  };
}
