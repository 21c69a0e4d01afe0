import type { CueEntry, Frame } from '../language.ts';
import type { CueMatch } from '../layers.ts';
import type { Evidence } from './evidence.ts';
import { listOf, quote } from './quote.ts';

/** What a word of each class does. */
const classes: Readonly<Record<CueEntry['class'], string>> = {
  speech: 'saying',
  belief: 'thinking',
  attitude: 'taking a position',
  decree: 'deciding by office',
  document: 'what texts and data tell',
  silence: 'not saying',
};

/** What each frame lets stand with a word. */
const frames: Readonly<Record<Frame, string>> = {
  that: 'a clause with a conjunction',
  bare: 'a clause without one',
  open: 'words whose verb is not known',
  wh: 'an indirect question',
  quote: 'a quotation',
  invert: 'what stands before it',
  np: 'a noun phrase',
  ing: 'a gerund',
  to: 'an infinitive',
  echo: 'a word that stands for a clause',
  'np-not': 'a noun phrase under negation',
  topic: 'somebody and a topic',
  'quoted-as': 'somebody who is quoted as saying something',
  recipient: 'somebody who is told',
  'object-to': 'somebody and what to do',
  'object-of': 'somebody and a charge',
  as: 'a thing and what it is taken as',
  label: 'a thing and a name for it',
  wish: 'what is wanted',
  'wish-other': 'somebody and what is wanted of them',
  matter: 'what the position is about',
  evidence: 'what the text shows',
};

/** The reporting words: their entry in the lexicon, how they are used here, and what they take. */
export function explainCue({ claim, again, article }: Evidence): string[] {
  const { cue, content } = claim;
  if (cue === null)
    return ['There is no cue: the form of the text alone says that these words are somebody’s.'];
  const match = again?.attribution.cue ?? null;
  if (match === null)
    return [`The cue is ${quote(cue.text)}, of the word “${cue.lemma}”${cue.negated ? ', negated' : ''}.`];
  const first = content[0];
  const between = first && first.start >= cue.end ? article.text.slice(cue.end, first.start).trim() : null;
  const link =
    between === null
      ? 'the content begins before it'
      : between === ''
        ? 'the content follows it'
        : `the content follows it behind ${quote(between)}`;
  const taken = [...match.entry.frames].map((frame) => frames[frame]);
  return [
    `The cue is ${quote(cue.text)}: ${entryOf(match, cue.negated)}; ${link}.`,
    ...(taken.length === 0 ? [] : [`By the lexicon “${match.entry.lemma}” can take ${listOf(taken)}.`]),
  ];
}

function entryOf({ entry, kind, use, withheld }: CueMatch, negated: boolean): string {
  return [
    `the ${kind} “${entry.lemma}”`,
    `a word of ${classes[entry.class]} ${entry.neutral ? 'that leaves the act to the content' : `whose act is “${entry.act}”`}`,
    ...(kind === 'verb' && use !== 'finite' ? [`here as a ${use}`] : []),
    ...(negated ? ['here negated'] : []),
    ...(withheld ? ['here withheld'] : []),
  ].join(', ');
}
