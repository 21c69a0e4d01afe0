import type { ActPattern } from '../../language.ts';

/** The force of a content under a neutral verb, by the words it uses. The first pattern that fits decides. */
export const actPatterns: readonly ActPattern[] = [
  {
    act: 'threatens',
    pattern:
      /\b(?:reserves?d?|has|have|had) the right to (?:respond|react|retaliate|answer|strike|act)\b|\b(?:options|responses?|measures) (?:for|of|to)? ?(?:responding|respond|retaliat\w+|the (?:drone )?attack)|\bconsider(?:ing|s|ed)? (?:all|a|its|various).{0,30}(?:options?|responses?)\b|\bwill (?:retaliate|respond|strike back|pay)\b|\bwould (?:retaliate|respond)\b/i,
  },
  {
    act: 'declines-to-confirm',
    pattern:
      /\b(?:could|can|would|cannot|can't|couldn't|did|does|do)(?: not|n['’]t)? (?:yet |immediately |independently )?(?:confirm|verify|validate|corroborate)\b(?<=(?:not|n['’]t|cannot) (?:yet |immediately |independently )?\w+)|\b(?:cannot|unable to|no (?:data|information|evidence|basis)) (?:to )?(?:confirm\w*|verif\w+|support\w*)|\bno comment\b/i,
  },
  {
    act: 'denies',
    pattern:
      /\b(?:was|were|is|are|am|had|have|has|do|does|did)(?: not|n['’]t) (?:been |being )?(?:involved|responsible|behind|attack\w*|encourag\w+|enabl\w+|carr\w+ out|order\w*|target\w*|behind|guilty|support\w*|do it|did it|tied|linked|connected|wag\w+)\b|\bno (?:involvement|role|part|hand|connection|knowledge|link|collusion|wrongdoing)\b|\bnothing to do with\b|\bdid not involve\b|\bnever (?:attacked|ordered|said|met|did|been|had)\b|\b(?:is|are|was|were) (?:false|untrue|a lie|lies|baseless|fabricated|a fabrication|fake|nonsense)\b/i,
  },
  {
    act: 'accuses',
    pattern:
      /\b(?:was|were|is|are|been) behind\b|\b(?:bears?|bore|is|are|was|were) (?:overall |full |directly |solely )?(?:responsib\w+)\b|\bfalse[- ]flag\b|\b(?:staged|orchestrated|fabricat\w+|carried out|planned|perpetrat\w+|masterminded|attempted|tried) (?:by|to|a|an|the)\b|\baimed to (?:strike|kill|attack)\b|\bterrorist (?:attacks?|action|state)\b|\bresponsible for\b/i,
  },
  {
    act: 'demands',
    pattern:
      /\b(?:must|should|needs? to|ought to|has to|have to) (?:be |not |immediately )?(?:stop|end|resign|release|withdraw|apologi[sz]e|leave|act|return|hand over|cease|halt|investigat\w+)\b/i,
  },
  {
    act: 'predicts',
    pattern:
      /\b(?:is|are|was|were) (?:imminent|inevitable|about to|going to|likely to)\b|\bwill (?:likely|probably|soon|inevitably)\b|\bit is only a matter of time\b/i,
  },
  {
    act: 'warns',
    pattern:
      /\brisk of\b|\b(?:grave|serious|dire|catastrophic) consequences\b|\bdanger(?:s|ous)? (?:of|that)\b/i,
  },
  {
    act: 'fears',
    pattern:
      /\b(?:makes? me|i(?:['’]m| am)|we(?:['’]re| are)) (?:worry|worried|afraid|scared|fearful|concerned)\b|\bi fear\b/i,
  },
  {
    act: 'justifies',
    pattern:
      /\b(?:is|are|was|were) (?:designed|intended|meant|necessary|needed|aimed) (?:to (?:protect|ensure|prevent|safeguard|defend|keep)|for)\b|\bin order to (?:protect|prevent|defend)\b/i,
  },
];

/** A word without which none of the patterns above can fit. */
export const actTrigger =
  /right to|option|response|measure|retaliat|respond|strike back|pay|confirm|verif|validat|corroborat|support|comment|n['’]t|\bno[t ]|never|nothing|false|untrue|\blie|baseless|fabricat|fake|nonsense|behind|responsib|staged|orchestrat|carried|planned|perpetrat|mastermind|attempt|tried|aimed|terrorist|must|should|needs? to|ought|ha[sv]e? to|imminent|inevitable|about to|going to|likely|will|matter of time|risk|consequences|danger|worr|afraid|scared|fear|concerned|designed|intended|meant|necessary|needed|in order/i;

/** A content that negates the matter in the air: the stance of a neutral act turns to denial. */
export const negatedMatter =
  /\b(?:not|n['’]t|never|no) (?:involved|attack\w*|support\w*|encourag\w+|enabl\w+|responsible|behind|part|involvement)\b|\bnothing to do with\b|\b(?:has|have|had) (?:\w+ly )?denied\b/i;
