import type { Span } from '@incident/claims';
import type { KnownBlock, ModalView, RichTextBlock, RichTextText } from '@slack/types';
import type { ClaimInContext } from '../incidents/claim-in-context.ts';
import type { LoadedIncident } from '../incidents/types.ts';
import { context, section } from './blocks.ts';
import { claimHead } from './claim-head.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { articleFacts, claimFacts, type Fact } from './evidence-facts.ts';
import { ids } from './ids.ts';
import { markPassage } from './mark-passage.ts';
import { modal } from './modal.ts';
import { words } from './rich-text.ts';
import { truncate } from './truncate.ts';

export const evidenceTitle = 'Evidence';

const longestNeighbour = 600;
const longestReason = 300;
const mostReasons = 16;

/** One claim with everything that bears it out: the printed words in their place, the article, and how it got there. */
export function evidenceView(
  loaded: LoadedIncident,
  found: ClaimInContext,
  reasons: readonly string[],
): ModalView {
  const { claim } = found;
  return modal(ids.callbacks.evidence, evidenceTitle, [
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: claimHead(claim) }] },
    passage(found),
    context('*Bold* is what is claimed, _italic_ who says it and the word that tells so.'),
    section(lines(articleFacts(found))),
    section(lines(claimFacts(loaded, found))),
    ...why(reasons),
  ]);
}

function lines(facts: readonly Fact[]): string {
  return facts.map(([name, value]) => `*${name}*  ${value}`).join('\n');
}

function passage({ claim, passage: held, before, after }: ClaimInContext): RichTextBlock {
  const elements: RichTextText[] = [];
  if (before !== null) elements.push(words(`${truncateStart(clean(before), longestNeighbour)} `));
  elements.push(...markPassage(claim, held));
  if (after !== null) elements.push(words(` ${truncate(clean(after), longestNeighbour)}`));
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] };
}

function clean({ text }: Span): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim();
}

/** The end of a text is what stands next to the passage. */
function truncateStart(text: string, most: number): string {
  if (text.length <= most) return text;
  return `…${text.slice(1 - most).replace(/^\S*\s|^[\u{DC00}-\u{DFFF}]/u, '')}`;
}

/** Rich text, since reasons quote the article. */
function why(reasons: readonly string[]): KnownBlock[] {
  if (reasons.length === 0) return [];
  const items = reasons.slice(0, mostReasons).map((reason) => ({
    type: 'rich_text_section' as const,
    elements: [words(truncate(cleanLine(reason), longestReason) || '–')],
  }));
  return [
    { type: 'divider' },
    section('*Why it is read so*'),
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: items }] },
  ];
}
