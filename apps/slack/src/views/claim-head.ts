import type { Claim } from '@incident/claims';
import type { RichTextText } from '@slack/types';
import { cleanLine } from './clean-text.ts';
import { bold, words } from './rich-text.ts';
import { speakerName } from './speaker-name.ts';
import { actWords, usualStance } from './stance-words.ts';
import { truncate } from './truncate.ts';

const longestName = 80;
const longestRole = 60;

/** Who does what, as a label and not a sentence: "American officials · denies" is right for one and for many. */
export function claimHead(claim: Claim): RichTextText[] {
  const role = truncate(cleanLine(claim.speaker?.role ?? ''), longestRole);
  const inBrackets = role === '' ? '' : ` (${role})`;
  const targets = truncate(cleanLine(claim.targets.map((target) => target.name).join(', ')), longestRole);
  // "accuses Kyiv", "warns the crew"; what is demanded is demanded of somebody.
  const towards = claim.act === 'demands' ? 'of ' : '';
  const act = targets === '' ? actWords[claim.act] : `${actWords[claim.act]} ${towards}${targets}`;
  const stance = claim.stance === usualStance(claim.act) ? '' : ` · ${claim.stance}`;
  return [
    bold(truncate(cleanLine(speakerName(claim)), longestName)),
    words(`${inBrackets} · ${act}${stance}`),
  ];
}
