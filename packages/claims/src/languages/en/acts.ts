import type { ActPhrases } from '../../language.ts';

const is = 'is/are/was/were';
const isHasDoes = 'is/are/was/were/am/has/have/had/do/does/did';
const isntHasntDoesnt = "isn't/aren't/wasn't/weren't/hasn't/haven't/hadn't/don't/doesn't/didn't";
const soon = 'yet/immediately/independently?';
const guilty =
  'involved/responsible/behind/attack*/encourag*/enabl*/order*/target*/guilty/support*/tied/linked/connected/wag*';
const stop = 'stop/end/resign/release/withdraw/apologise/apologize/leave/act/return/cease/halt/investigat*';
const worried = 'worry/worried/afraid/scared/fearful/concerned';
const meant = 'designed/intended/meant/necessary/needed/aimed';

/** The force of a content under a neutral verb, by the words it uses. The first row that fits decides. */
export const actPhrases: readonly ActPhrases[] = [
  {
    act: 'threatens',
    phrases: [
      'reserve/reserves/reserved/has/have/had the right to respond/react/retaliate/answer/strike/act',
      'option/options/response/responses/measures for/of/to? respond*/retaliat*',
      'option/options/response/responses/measures for/of/to? the drone? attack*',
      'consider/considers/considered/considering all/a/an/any/its/various … option/options/response/responses',
      'will retaliate/respond/pay',
      'will strike back',
      'would retaliate/respond',
    ],
  },
  {
    act: 'declines-to-confirm',
    phrases: [
      `could/can/would/did/does/do not ${soon} confirm/verify/validate/corroborate`,
      `cannot/can't/couldn't/didn't/doesn't/don't ${soon} confirm/verify/validate/corroborate`,
      'cannot to? confirm*/verif*/support*',
      'unable to to? confirm*/verif*/support*',
      'no data/information/evidence/basis to? confirm*/verif*/support*',
      'no comment',
    ],
  },
  {
    act: 'denies',
    phrases: [
      `${isHasDoes} not been/being? ${guilty}`,
      `${isntHasntDoesnt} been/being? ${guilty}`,
      `${isHasDoes} not been/being? carr* out`,
      `${isntHasntDoesnt} been/being? carr* out`,
      `${isHasDoes} not been/being? do/did it`,
      `${isntHasntDoesnt} been/being? do/did it`,
      'no involvement/role/part/hand/connection/knowledge/link/collusion/wrongdoing',
      'nothing to do with',
      'did not involve',
      'never attacked/ordered/said/met/did/been/had',
      `${is} false/untrue/lies/baseless/fabricated/fake/nonsense`,
      `${is} a lie/fabrication`,
    ],
  },
  {
    act: 'accuses',
    phrases: [
      `${is}/been behind`,
      `bear/bears/bore/${is} overall/full/directly/solely? responsib*`,
      'false-flag',
      'false flag',
      'staged/orchestrated/fabricat*/planned/perpetrat*/masterminded/attempted/tried by/to/a/an/the',
      'carried out by/to/a/an/the',
      'aimed to strike/kill/attack',
      'terrorist attack/attacks/action/state',
      'responsible for',
    ],
  },
  {
    act: 'demands',
    phrases: [
      `must/should be/not/immediately? ${stop}`,
      'must/should be/not/immediately? hand over',
      `need/needs/ought/has/have to be/not/immediately? ${stop}`,
      'need/needs/ought/has/have to be/not/immediately? hand over',
    ],
  },
  {
    act: 'predicts',
    phrases: [
      `${is} imminent/inevitable`,
      `${is} about/going/likely to`,
      'will likely/probably/soon/inevitably',
      'it is only a matter of time',
    ],
  },
  {
    act: 'warns',
    phrases: ['risk of', 'grave/serious/dire/catastrophic consequences', 'danger/dangers/dangerous of/that'],
  },
  {
    act: 'fears',
    phrases: [`make/makes me ${worried}`, `i 'm/am ${worried}`, `we 're/are ${worried}`, 'i fear'],
  },
  {
    act: 'justifies',
    phrases: [
      `${is} ${meant} to protect/ensure/prevent/safeguard/defend/keep`,
      `${is} ${meant} for`,
      'in order to protect/prevent/defend',
    ],
  },
];

/** A content that negates the matter in the air: the stance of a neutral act turns to denial. */
export const negatedMatter = [
  'not/never/no involved/attack*/support*/encourag*/enabl*/responsible/behind/part/involvement',
  'nothing to do with',
  'has/have/had *ly? denied',
] as const;

/** Words that negate the clause they stand in. */
export const negations = [
  'not/never/no/no./nothing/nobody/none/cannot',
  "isn't/aren't/wasn't/weren't/ain't/haven't/hasn't/hadn't/don't/doesn't/didn't/can't/won't/wouldn't/couldn't/shouldn't",
  "mightn't/mustn't/needn't/shan't/daren't/mayn't/oughtn't",
] as const;
