import type { ActPhrases } from '../../language.ts';

const is = 'is/are/was/were';
const isHasDoes = 'is/are/was/were/am/has/have/had/do/does/did';
const isntHasntDoesnt = "isn't/aren't/wasn't/weren't/hasn't/haven't/hadn't/don't/doesn't/didn't";
const they = 'i/we/he/she/they/it';
const soon = 'yet/immediately/independently?';
const guilty =
  'involved/responsible/behind/attack*/encourag*/enabl*/order*/target*/guilty/support*/tied/linked/connected/wag*';
/** Deeds that one is to blame for, as base forms, as past forms, and as participles where these differ. */
const wrong =
  'steal/rig/hack/violate/lie/bribe/cheat/falsify/smuggle/sabotage/poison/tamper/embezzle/launder/extort/betray/torture/abuse/massacre/bomb/shell/invade/conceal/bully/harass/defraud/forge/murder/kidnap/plagiarise/plagiarize/collude/conspire/loot/mislead/doctor/destroy/hide';
const wronged =
  'stole/rigged/hacked/violated/lied/bribed/cheated/falsified/smuggled/sabotaged/poisoned/tampered/embezzled/laundered/extorted/betrayed/tortured/abused/massacred/bombed/shelled/invaded/concealed/bullied/harassed/defrauded/forged/murdered/kidnapped/plagiarised/plagiarized/colluded/conspired/looted/misled/doctored';
const wrongedBefore = 'stolen/forgotten/hidden/broken';
const harmed =
  'hacked/breached/compromised/attacked/hit/stolen/leaked/harmed/tampered/rigged/bribed/paid/told/warned';
const crime =
  'fraud/wrongdoing/crime/corruption/misconduct/negligence/tampering/abuse/torture/collusion/conspiracy';
const deeds =
  'took/taken/received/paid/gave/given/told/asked/used/sent/made/went/knew/saw/seen/touched/hit/killed/harmed/hurt/signed/agreed/promised/tried/intended/planned';
const stop =
  'stop/end/resign/release/withdraw/apologise/apologize/leave/act/return/cease/halt/investigat*/tell/pay/explain/answer/disclose/publish/open/reopen/close/allow/give/free/surrender/cooperate/comply/respect/protect/step/go/count/recount/listen/admit';
const stopped =
  'stopped/ended/released/withdrawn/freed/returned/halted/investigated/counted/recounted/paid/told/disclosed/published/reopened/closed/allowed/given/protected/held/tried/punished/removed/dismissed/fired/arrested/prosecuted/banned/lifted/annulled/repeated/audited';
const begin =
  'stop/end/release/withdraw/return/cease/halt/free/give/open/reopen/close/hand/bring/resign/leave/protect/count/recount/investigate/listen/respect/pay/save/send/arrest';
const worried = 'worry/worried/afraid/scared/fearful/concerned/terrified/frightened/alarmed';
const meant = 'designed/intended/meant/necessary/needed/aimed';
const better =
  'help/rebuild/repair/fix/compensate/refund/restore/ensure/replace/reimburse/continue/guarantee/deliver/protect/support/investigate/cooperate';

/**
 * The force of a content under a neutral verb, by the words it uses. The first row that fits decides; rows that open a
 * content count at its first word only.
 */
export const actPhrases: readonly ActPhrases[] = [
  {
    act: 'threatens',
    phrases: [
      'reserve/reserves/reserved/has/have/had the right to respond/react/retaliate/answer/strike/act',
      'option/options/response/responses/measures for/of/to? respond*/retaliat*',
      'option/options/response/responses/measures for/of/to … attack/attacks/strike/strikes/raid',
      'consider/considers/considered/considering all/a/an/any/its/various … option/options/response/responses',
      'all/every options/option remain/remains/is/are/were/was/being? open/on? the? table?',
      'will/would retaliate/respond/sue',
      'they/you/he/she will/would pay',
      'pay a/the heavy/high/full? price',
      'pay dearly',
      'anyone/anybody/whoever/those … will/would be',
      'will/would not hesitate/tolerate',
      'will/would strike/hit/fight back',
      'will/would take … to court',
      'will/would be? … consequences',
      'will/would face/suffer … consequences/retaliation/punishment',
      'will/would not go unanswered/unpunished',
      'will/would regret/avenge',
    ],
  },
  {
    act: 'declines-to-confirm',
    phrases: [
      `could/can/would/did/does/do/have/has/had not ${soon} confirm*/verif*/validat*/corroborat*`,
      `cannot/can't/couldn't/didn't/doesn't/don't/hasn't/haven't/wouldn't/won't ${soon} confirm*/verif*/validat*/corroborat*`,
      'cannot to? confirm*/verif*/support*',
      'unable to to? confirm*/verif*/support*',
      'no data/information/evidence/basis to? confirm*/verif*/support*',
      'neither confirm nor deny',
      'no comment',
    ],
  },
  {
    act: 'denies',
    phrases: [
      `${isHasDoes} not been/being? ${guilty}`,
      `${isntHasntDoesnt} been/being? ${guilty}`,
      `${isHasDoes} not ${wrong}/${wronged}/${wrongedBefore}`,
      `${isntHasntDoesnt} ${wrong}/${wronged}/${wrongedBefore}`,
      `${isHasDoes} not been/being? carr* out`,
      `${isntHasntDoesnt} been/being? carr* out`,
      `${isHasDoes} not been/being? do/did it`,
      `${isntHasntDoesnt} been/being? do/did it`,
      `no involvement/role/part/hand/connection/knowledge/link/${crime}`,
      'there is/was/were/has/had been? no such? plot/breach/leak/attack/rigging/cover-up',
      'nothing to do with',
      'did not involve',
      `never ${deeds}`,
      `never attacked/ordered/said/met/did/been/had/${wronged}/${wrongedBefore}`,
      `${is}/'s *ly? false/untrue/lies/baseless/fabricated/fake/nonsense/absurd/unfounded/groundless`,
      `${is}/'s a/an total/complete/outright/absolute? lie/fabrication/invention/hoax`,
    ],
  },
  {
    act: 'confirms',
    phrases: [`${they} can/could now/also? confirm/verify`],
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
      wronged,
      `was/were/been/being/is/are *ly? ${wronged}/${wrongedBefore} by`,
      `has/have/had *ly? ${wrongedBefore}`,
      'took/taken/taking bribes/kickbacks',
      'covered/covering/cover up',
      'broke/broken/breaking the? law/rules/truce/ceasefire/agreement/promise',
      'committed/committing … crime/crimes/fraud/murder/perjury/genocide/atrocities/violations',
      'opened fire on',
      'ignored/ignoring … warning/warnings/crack/cracks/rule/rules/order/orders/advice/risk/risks/data/evidence/complaint/complaints/sign/signs',
      'failed to warn/protect/stop/prevent/disclose/inform/tell/act/report',
    ],
  },
  { act: 'demands', opens: true, phrases: [begin] },
  {
    act: 'demands',
    phrases: [
      `must/should be/not/immediately? ${stop}`,
      `must/should not? be ${stopped}`,
      `need/needs/ought/has/have to be ${stopped}`,
      'must/should be/not/immediately? hand over',
      `need/needs/ought/has/have to be/not/immediately? ${stop}`,
      'need/needs/ought/has/have to be/not/immediately? hand over',
    ],
  },
  {
    act: 'predicts',
    phrases: [
      `${is} imminent/inevitable`,
      `${is} about/going/likely/bound/set to`,
      'will/would/could most/very? likely/probably/soon/inevitably/eventually/undoubtedly',
      'it is only a matter of time',
      "it 's only a matter of time",
      'only a matter of time',
    ],
  },
  {
    act: 'promises',
    phrases: [
      'i/we promise/vow/pledge/guarantee/swear',
      `i/we will/shall/'ll always/fully/gladly? ${better}`,
      "i/we will/shall/'ll do everything/whatever",
      "i/we will/shall/'ll make sure",
      "i/we will/shall/'ll not? rest/abandon",
    ],
  },
  {
    act: 'warns',
    phrases: [
      'risk of',
      'grave/serious/dire/catastrophic/severe consequences',
      'danger/dangers/dangerous of/that',
      'pose/poses/posed/posing … risk/threat/danger/hazard',
    ],
  },
  {
    act: 'fears',
    phrases: [
      `make/makes me ${worried}`,
      `i/we/he/she/they 'm/'re/am/are/is/was/were deeply/very/really/so/gravely/seriously? ${worried}`,
      'i/we/he/she/they fear/fears/feared for/that/the/a/more/another',
    ],
  },
  {
    act: 'fears',
    opens: true,
    phrases: [
      'deep/grave/serious? concern/concerns/fear/fears/worry/worries/alarm/anxiety that/about/over/for/at',
    ],
  },
  {
    act: 'doubts',
    opens: true,
    phrases: [
      'deep/grave/serious/some? doubt/doubts/skepticism/scepticism/misgivings that/about/over/on/whether/as',
    ],
  },
  {
    act: 'justifies',
    phrases: [
      `${is} ${meant} to protect/ensure/prevent/safeguard/defend/keep`,
      `${is} ${meant} for`,
      'in order to protect/prevent/defend',
      'in self-defense/self-defence',
      'no other? choice/alternative/option',
      'for the safety/protection/security of',
    ],
  },
];

/** What holds words of force and has none: a passive without its culprit, what one says of oneself. */
export const noForces = [
  `was/were/been/being/is/are/be/get/got/having *ly? ${wronged}`,
  `i/we *ly? ${wronged}`,
] as const;

/** A content that negates the matter in the air: the stance of a neutral act turns to denial. */
export const negatedMatter = [
  'not/never/no involved/attack*/support*/encourag*/enabl*/responsible/behind/part/involvement',
  `${isntHasntDoesnt} attack*/support*/encourag*/enabl*/responsible/behind/part`,
  `not been ${harmed}`,
  `hasn't/haven't/hadn't been ${harmed}`,
  `was/were not ${harmed}`,
  `wasn't/weren't ${harmed}`,
  'nothing to do with',
  'refrain/refrains/refrained from',
  'has/have/had *ly? denied',
] as const;

/** Words that negate the clause they stand in. */
export const negations = [
  'not/never/no/no./nothing/nobody/none/cannot',
  "isn't/aren't/wasn't/weren't/ain't/haven't/hasn't/hadn't/don't/doesn't/didn't/can't/won't/wouldn't/couldn't/shouldn't",
  "mightn't/mustn't/needn't/shan't/daren't/mayn't/oughtn't",
] as const;
