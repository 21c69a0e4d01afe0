import type { CueRow } from '../../language.ts';

/**
 * Verbs by which somebody takes a position without speaking: wants, supports, opposes, fears, asks for. Whole classes of
 * meaning, one row each. They report only with a subject that can speak (frames `wish`, `wish-other`, `matter`).
 */
export const attitudeVerbs: readonly CueRow[] = [
  // Wanting and intending.
  ...attitude('asserts', 'wish matter', 'want wish desire crave covet'),
  ...attitude('asserts', 'wish', 'hope long yearn aspire hanker itch'),
  ...attitude('asserts', 'wish', 'plan intend aim mean propose scheme plot'),
  ...attitude('asserts', 'wish matter', 'seek'),
  ...attitude('promises', 'wish', 'decide resolve agree consent undertake commit pledge vow promise opt'),
  ...attitude('declines-to-confirm', 'wish matter', 'refuse decline'),
  ...attitude('declines-to-confirm', 'wish', 'hesitate disdain'),

  // For.
  ...attitude(
    'asserts',
    'matter',
    'support back favor favour champion advocate espouse embrace approve promote uphold',
  ),
  ...attitude('asserts', 'matter wish', 'prefer love'),
  ...attitude(
    'asserts',
    'matter',
    'admire respect revere esteem appreciate relish cherish adore savor savour',
  ),
  ...attitude(
    'asserts',
    'matter',
    'congratulate credit honor honour celebrate cheer compliment flatter acclaim exalt eulogize toast trumpet',
  ),

  // Against.
  ...attitude('denies', 'matter', 'oppose resist protest disfavor disfavour renounce'),
  ...attitude(
    'accuses',
    'matter',
    'attack assail bash flay scold reprimand admonish rip hammer pummel scorch skewer savage trash disparage belittle demean denigrate malign smear insult taunt scorn knock roast',
  ),
  ...attitude('accuses', 'matter', 'despise loathe detest abhor resent dislike'),
  ...attitude('doubts', 'matter', 'distrust mistrust'),

  // Feeling and thinking.
  ...attitude('fears', 'matter wish', 'fear dread'),
  ...attitude('asserts', 'matter', 'regret lament mourn bemoan rue'),
  ...attitude('asserts', 'matter', 'consider contemplate weigh mull ponder'),
  ...attitude('predicts', 'matter wish', 'expect anticipate envision envisage'),
  ...attitude('asserts', 'matter', 'see view'),
  ...attitude('asserts', 'matter', 'remember recall'),

  // Moving others.
  ...attitude(
    'demands',
    'wish-other',
    'encourage press push pressure implore entreat persuade convince counsel',
  ),
  ...attitude('orders', 'matter', 'ban forbid prohibit bar outlaw'),
  ...attitude('demands', 'matter', 'propose'),

  // Telling of something.
  ...attitude('asserts', 'matter', 'reference cite invoke mention'),
  ...attitude('asserts', 'matter', 'compare liken equate'),

  ...attitude('asserts', 'matter', 'express voice convey describe announce endorse tout'),

  ...attitude('asserts', 'matter', 'refer point allude nod', 'to'),
  ...attitude('asserts', 'matter', 'talk speak boast complain joke', 'about'),
  ...attitude('asserts', 'matter', 'speak boast', 'of'),
  ...attitude('asserts', 'matter', 'comment elaborate touch', 'on'),

  // What documents and counts do.
  ...evidence('show find reveal indicate suggest demonstrate illustrate'),

  // Verbs of speech with a plain object.
  ...attitude(
    'accuses',
    'matter',
    'blame denounce condemn criticize criticise slam blast decry lambaste castigate chastise rebuke excoriate deplore pillory vilify berate chide ridicule mock fault impugn',
  ),
  ...attitude(
    'denies',
    'matter',
    'deny dispute refute rebut reject contradict disavow repudiate dismiss deride debunk discount',
  ),
  ...attitude('asserts', 'matter', 'praise laud hail welcome applaud commend salute extol'),
  ...attitude('justifies', 'matter', 'justify defend excuse'),
  ...attitude('doubts', 'matter', 'question doubt'),

  // Verb and particle.
  ...attitude('demands', 'matter', 'push press argue agitate', 'for'),
  ...attitude('asserts', 'matter', 'hope wish long yearn look', 'for'),
  ...attitude('denies', 'matter', 'argue rail campaign protest', 'against'),
  ...attitude('asserts', 'matter', 'believe', 'in'),
  ...attitude('asserts', 'matter', 'agree sympathize sympathise disagree concur', 'with'),
  ...attitude('denies', 'matter', 'object', 'to'),
  ...attitude('demands', 'matter', 'insist', 'on'),
  ...attitude('asserts', 'matter', 'focus dwell', 'on'),
  ...attitude('fears', 'matter', 'worry fret', 'about'),
  ...attitude('asserts', 'matter', 'care', 'about'),
  ...attitude('asserts', 'matter', 'approve disapprove', 'of'),
  ...attitude('asserts', 'matter', 'apologize apologise', 'for'),
  ...attitude('suggests', 'matter', 'hint', 'at'),
];

/** A row of verbs whose subject is a document. */
function evidence(words: string): CueRow[] {
  return [{ class: 'document', act: 'asserts', neutral: true, frames: 'evidence', words }];
}

/** Rows of verbs that take a position. */
function attitude(act: CueRow['act'], frames: string, words: string, particle?: string): CueRow[] {
  return [{ class: 'attitude', act, frames, words, ...(particle ? { particle } : {}) }];
}
