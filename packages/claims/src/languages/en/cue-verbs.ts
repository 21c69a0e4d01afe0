import type { CueRow } from '../../language.ts';

/**
 * Verbs that report: what somebody says, thinks, decides, or lets be known, grouped by class, act and complements.
 * A verb may stand in several rows; its first row decides class and act, its frames are those of all rows together.
 * `neutral` verbs leave the act to the content ("said we will respond" threatens).
 */
export const cueVerbs: readonly CueRow[] = [
  ...speech('that bare open wh quote invert echo', 'say'),
  ...speech('that bare quote invert', 'add'),
  ...speech('that bare wh np quote invert', 'note state'),
  ...speech('that bare wh np ing quote invert', 'report'),
  ...speech(
    'that bare quote invert',
    'remark opine muse quip reckon observe recount reply respond retort counter interject joke intone conclude',
  ),
  ...speech('quote invert', 'continue begin'),
  ...speech(
    'that bare np wh quote invert',
    'declare announce explain acknowledge admit concede confess disclose reveal reiterate recall mention affirm aver avow stress emphasize emphasise clarify specify detail outline',
  ),
  ...speech('that bare wh quote invert', 'write indicate signal relate elaborate'),
  ...speech('that bare wh quote invert', 'post'),
  ...speech('that bare np wh quote invert', 'tweet repeat'),
  ...speech('that bare np quote', 'underscore underline highlight'),
  ...speech(
    'that bare np quote invert',
    'assert contend argue claim allege insist proclaim testify attest swear posit assess estimate calculate',
  ),
  ...speech('to', 'claim profess'),
  ...speech('that bare quote invert', 'maintain'),
  ...speech('that bare', 'profess gauge'),
  { class: 'decree', act: 'asserts', neutral: true, frames: 'that', words: 'rule' },
  ...speech('that', 'hold vote'),
  ...speech('quote invert', 'offer volunteer'),
  ...speech('quote invert that', 'protest'),
  ...speech(
    'quote invert that bare',
    'boast brag bellow blurt bluster chuckle complain croak drawl fret growl grunt hiss holler howl jeer jest laugh mumble object pronounce rant roar scoff shriek shrug smile snarl sneer snort sob stammer stutter sum taunt tease vouch wail whine exclaim shout yell scream cry whisper mutter murmur gush rave crow chime enthuse lament bemoan grumble moan sigh sniff snap bark thunder fume rail preach blog text email message cable exult gloat declaim',
  ),
  ...speech('recipient that bare open wh quote object-to', 'tell'),
  ...speech('recipient topic that bare wh quote', 'inform notify brief assure reassure remind apprise'),
  ...speech('recipient that bare wh quote object-to', 'advise'),
  ...speech('recipient topic that', 'convince persuade'),
  ...speech('quote invert that', 'comment'),
  ...speech('np-not', 'respond reply', 'to'),
  ...speech('np wh', 'write tweet post testify inquire enquire', 'about'),
  ...speech('np ing', 'argue', 'for'),
  { class: 'speech', act: 'denies', frames: 'np ing', particle: 'against', words: 'argue' },
  ...speech('quote quoted-as', 'quote cite'),
  ...speech('quote', 'voice utter echo express issue chant'),
  ...speech('np', 'discuss recite retell restate propagate tout promulgate'),
  ...speech('that bare np quote', 'point', 'out'),
  ...speech('np', 'point allude refer', 'to'),
  ...speech('np', 'speak boast complain', 'of'),
  ...speech('np wh ing', 'talk complain speak joke', 'about'),
  ...speech('np wh', 'comment elaborate opine', 'on'),

  // The verb is the act.
  { class: 'speech', act: 'denies', frames: 'that bare np ing quote invert', words: 'deny' },
  {
    class: 'speech',
    act: 'denies',
    frames: 'that np quote',
    words: 'dispute refute rebut reject contradict disavow repudiate disclaim',
  },
  { class: 'speech', act: 'denies', frames: 'np as', words: 'dismiss deride disown debunk discount' },
  {
    class: 'speech',
    act: 'confirms',
    frames: 'that bare np wh quote invert',
    words: 'confirm verify corroborate reconfirm validate authenticate',
  },
  { class: 'speech', act: 'asserts', frames: 'that bare np quote', words: 'reaffirm reassert' },
  { class: 'speech', act: 'doubts', frames: 'wh that np quote', words: 'question doubt' },
  { class: 'speech', act: 'doubts', frames: 'wh quote invert', words: 'wonder' },
  { class: 'speech', act: 'accuses', frames: 'object-of', words: 'accuse suspect' },
  {
    class: 'speech',
    act: 'accuses',
    frames: 'np',
    words:
      'blame denounce condemn criticize criticise slam blast decry lambaste castigate chastise rebuke excoriate deplore pillory vilify berate chide ridicule mock fault impugn',
  },
  { class: 'speech', act: 'accuses', frames: 'that quote invert', words: 'charge' },
  { class: 'speech', act: 'threatens', frames: 'to that quote', words: 'threaten' },
  {
    class: 'speech',
    act: 'warns',
    frames: 'recipient that bare quote invert object-to',
    words: 'warn caution',
  },
  { class: 'speech', act: 'warns', frames: 'np', particle: 'of', words: 'warn' },
  { class: 'speech', act: 'warns', frames: 'np', particle: 'against', words: 'warn caution advise' },
  { class: 'speech', act: 'demands', frames: 'that np to quote', words: 'demand' },
  { class: 'speech', act: 'demands', frames: 'that quote', words: 'request' },
  {
    class: 'speech',
    act: 'demands',
    frames: 'object-to that np quote',
    words: 'urge implore beseech exhort',
  },
  { class: 'speech', act: 'asserts', neutral: true, frames: 'object-to wh quote invert', words: 'ask' },
  { class: 'speech', act: 'demands', frames: 'object-to quote invert', words: 'beg' },
  {
    class: 'speech',
    act: 'demands',
    frames: 'np object-to',
    particle: 'for',
    words: 'call appeal plead push lobby',
  },
  { class: 'speech', act: 'demands', frames: 'object-to', particle: 'on', words: 'call' },
  { class: 'speech', act: 'demands', frames: 'object-to', particle: 'with', words: 'plead' },
  { class: 'speech', act: 'demands', frames: 'that ing', words: 'recommend propose advocate' },
  { class: 'decree', act: 'orders', frames: 'object-to that', words: 'order command instruct direct decree' },
  { class: 'decree', act: 'orders', frames: 'that', words: 'mandate stipulate' },
  {
    class: 'speech',
    act: 'predicts',
    frames: 'that np to bare quote invert',
    words: 'predict anticipate foresee foretell prophesy forecast',
  },
  {
    class: 'speech',
    act: 'promises',
    frames: 'recipient to that quote invert',
    words: 'promise vow pledge guarantee',
  },
  { class: 'speech', act: 'promises', frames: 'to', words: 'offer volunteer agree consent swear' },
  { class: 'speech', act: 'asserts', frames: 'that quote invert', words: 'agree concur' },
  { class: 'speech', act: 'justifies', frames: 'np', words: 'justify defend rationalize rationalise excuse' },
  { class: 'speech', act: 'suggests', frames: 'that bare np quote invert ing', words: 'suggest' },
  {
    class: 'speech',
    act: 'suggests',
    frames: 'that bare quote invert',
    words:
      'speculate imply hint insinuate theorize theorise hypothesize hypothesise intimate surmise venture ponder',
  },
  { class: 'speech', act: 'asserts', frames: 'to', words: 'claim profess purport' },
  {
    class: 'speech',
    act: 'asserts',
    frames: 'np',
    words: 'praise laud hail welcome applaud commend endorse salute extol',
  },

  // Labels: "described it as a leak", "called it a leak".
  { class: 'speech', act: 'asserts', neutral: true, frames: 'as np wh', words: 'describe' },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'as',
    words:
      'portray characterize characterise depict cast frame paint identify view regard see treat consider',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'label as',
    words: 'label brand call dub term deem',
  },

  // Belief and attitude.
  {
    class: 'belief',
    act: 'asserts',
    neutral: true,
    frames: 'that bare',
    words:
      'think believe understand know assume presume realize realise recognize recognise figure guess sense discover learn determine',
  },
  { class: 'belief', act: 'asserts', neutral: true, frames: 'that', words: 'decide' },
  { class: 'belief', act: 'asserts', frames: 'that', words: 'feel judge accept consider gather appreciate' },
  { class: 'belief', act: 'predicts', frames: 'that bare to', words: 'expect' },
  { class: 'belief', act: 'fears', frames: 'that bare', words: 'fear worry' },
  { class: 'attitude', act: 'asserts', frames: 'that bare', words: 'hope wish' },

  // Documents and other things that tell.
  {
    class: 'document',
    act: 'asserts',
    frames: 'that bare',
    words: 'show demonstrate illustrate prove establish find',
  },
  { class: 'document', act: 'asserts', frames: 'quote', words: 'read' },
];

/** Plain speech: the act is left to the content. */
function speech(frames: string, words: string, particle?: string): CueRow[] {
  return [
    { class: 'speech', act: 'asserts', neutral: true, frames, words, ...(particle ? { particle } : {}) },
  ];
}
