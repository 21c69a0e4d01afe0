import type { CueRow } from '../../language.ts';

/** Adjectives that take a position behind a form of "be": "is eager to", "was critical of". Whole classes, one row each. */
export const attitudeAdjectives: readonly CueRow[] = [
  ...attitude('asserts', 'wish', 'eager keen anxious desperate determined glad proud inclined'),
  ...attitude('declines-to-confirm', 'wish', 'reluctant unwilling hesitant loath disinclined'),
  ...attitude(
    'accuses',
    'matter',
    'critical dismissive contemptuous disdainful scornful disapproving resentful',
    'of',
  ),
  ...attitude(
    'doubts',
    'matter',
    'skeptical sceptical wary leery suspicious distrustful mistrustful unsure uncertain',
    'of',
  ),
  ...attitude(
    'asserts',
    'matter',
    'supportive proud fond appreciative enamored enamoured confident certain sure convinced mindful tolerant',
    'of',
  ),
  ...attitude('fears', 'matter', 'afraid fearful scared', 'of'),
  ...attitude('asserts', 'matter', 'confident interested disappointed', 'in'),
  ...attitude('fears', 'matter', 'worried concerned anxious nervous uneasy apprehensive', 'about'),
  ...attitude(
    'asserts',
    'matter',
    'angry furious upset unhappy excited enthusiastic optimistic pessimistic passionate adamant ambivalent bullish bearish',
    'about',
  ),
  ...attitude('denies', 'matter', 'opposed hostile averse resistant', 'to'),
  ...attitude(
    'asserts',
    'matter',
    'angry furious frustrated happy pleased satisfied dissatisfied unhappy disappointed uncomfortable comfortable impressed unimpressed disgusted',
    'with',
  ),
  ...attitude('asserts', 'matter', 'grateful thankful', 'for'),
  ...attitude('asserts', 'that', 'glad happy pleased proud grateful thankful relieved delighted'),
  ...attitude('fears', 'that', 'alarmed nervous anxious uneasy scared frightened'),
  ...attitude('accuses', 'that', 'angry furious outraged upset frustrated disappointed unhappy'),
];

/** Rows of adjectives that take a position. */
function attitude(act: CueRow['act'], frames: string, words: string, particle?: string): CueRow[] {
  return [{ class: 'attitude', act, frames, words, ...(particle ? { particle } : {}) }];
}
