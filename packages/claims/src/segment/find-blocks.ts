import { Kind } from '../features.ts';
import type { Language, SectionPattern } from '../language.ts';
import type { Block, Paragraph, Tokens } from '../layers.ts';
import type { Section, Skipped } from '../types.ts';
import { isTitleCase } from './lower-title-case.ts';
import { matchPattern, patternsHeld, patternsOpening } from './match-pattern.ts';
import { endsInSingleMark, prefersSingleMarks } from './prefers-single-marks.ts';

/**
 * Tells the parts of a page apart: headline and standfirst at the top, headings, table rows of questions and answers,
 * and what sites print around an article. Body text after boilerplate is body again.
 */
export function findBlocks(tokens: Tokens, paragraphs: readonly Paragraph[], language: Language): Block[] {
  const blocks: Block[] = [];
  const heading = 1 << language.sectionPatterns.length;
  const single = prefersSingleMarks(tokens);
  let inFaq = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { from, to, start, end } = paragraph;
    const opening = patternsOpening(tokens, paragraph, language);
    if ((opening & heading) !== 0 && language.faqHeading.pattern.test(tokens.text.slice(start, end)))
      inFaq = true;
    if (tokens.kind[from] === Kind.Bar) {
      for (const cell of rowCells(tokens, paragraph, index)) blocks.push(cell);
      continue;
    }
    const spoken = single && endsInSingleMark(tokens, to - 1);
    const { section, kind } = spoken ? body : partOf(tokens, paragraphs, index, opening, language, blocks);
    const asks = inFaq && section === 'body' && to - from < 40 && tokens.text.charCodeAt(end - 1) === 63;
    const skip = asks ? 'question' : skipReason(section);
    blocks.push({ from, to, start, end, index, section, skip, ...(kind && { kind }) });
  }
  return blocks;
}

/** | question | answer | : the first cell asks, the others are read. */
function rowCells(tokens: Tokens, row: Paragraph, index: number): Block[] {
  const cells: Block[] = [];
  let from = row.from + 1;
  for (let i = from; i <= row.to; i++) {
    if (i < row.to && tokens.kind[i] !== Kind.Bar) continue;
    if (i > from) {
      const span = { start: tokens.start[from] ?? 0, end: tokens.end[i - 1] ?? 0 };
      const asks = tokens.text.charAt(span.end - 1) === '?';
      cells.push({ from, to: i, ...span, index, section: 'faq', skip: asks ? 'question' : null });
    }
    from = i + 1;
  }
  return cells;
}

function skipReason(section: Section): Skipped['reason'] | null {
  return section === 'body' || section === 'faq' ? null : section;
}

const longestHeading = 16;
const longestStandfirst = 40;
/** A site's own words are short; a long paragraph that mentions a newsletter is still the article. */
const longestSiteText = 400;

/** Which part of the page a paragraph is, and what it is for. */
type Part = Pick<SectionPattern, 'section' | 'kind'>;

const body: Part = { section: 'body' };
const poll: Part = { section: 'boilerplate', kind: 'poll' };

function partOf(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  index: number,
  opening: number,
  language: Language,
  before: readonly Block[],
): Part {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return body;
  if (paragraph.end - paragraph.start < longestSiteText) {
    const patterns = opening | patternsHeld(tokens, paragraph, language);
    const known = matchPattern(tokens.text, paragraph, language.sectionPatterns, patterns);
    if (known !== null) return known;
  }
  const next = paragraphs[index + 1];
  if (next === undefined) return body;
  const length = paragraph.to - paragraph.from;
  const introduces = endsWithColon(tokens, paragraph);
  const open = !introduces && isOpenEnded(tokens, paragraph);
  if (open && index === 0 && length <= longestStandfirst) return { section: 'headline' };
  if (open && index === 1 && before[0]?.section === 'headline' && length <= longestStandfirst)
    return { section: 'standfirst' };
  if (length > longestHeading || isListItem(tokens, paragraph) || isIntroduced(tokens, paragraphs[index - 1]))
    return body;
  if (open) return { section: 'heading' };
  if (isTitleCase(tokens, paragraph) && !endsWithDot(tokens, paragraph)) return { section: 'heading' };
  return asksTheReader(tokens, paragraph, next, language) ? poll : body;
}

/** The mayor wrote:¶ The dam held */
function isIntroduced(tokens: Tokens, before: Paragraph | undefined): boolean {
  return before !== undefined && endsWithColon(tokens, before);
}

/** - The dam broke, officials said */
function isListItem({ kind, start, end }: Tokens, { from, to }: Paragraph): boolean {
  const bullet = kind[from] === Kind.Dash || kind[from] === Kind.Symbol;
  return bullet && from + 1 < to && end[from] !== start[from + 1];
}

/** No full stop, no closing quotation mark: a line that is not a sentence. */
function isOpenEnded(tokens: Tokens, paragraph: Paragraph): boolean {
  const { to } = paragraph;
  const kind = tokens.kind[to - 1];
  return (
    !endsWithDot(tokens, paragraph) &&
    kind !== Kind.Stop &&
    kind !== Kind.CloseQuote &&
    kind !== Kind.StraightQuote &&
    kind !== Kind.CloseBracket
  );
}

/** A full stop, be it that of an abbreviation. */
function endsWithDot({ text }: Tokens, { end }: Paragraph): boolean {
  return text.charCodeAt(end - 1) === 46;
}

function endsWithColon(tokens: Tokens, { to }: Paragraph): boolean {
  return tokens.kind[to - 1] === Kind.Colon;
}

/** A lone question to the reader, followed by the site's own small print: a poll. */
function asksTheReader(tokens: Tokens, paragraph: Paragraph, next: Paragraph, language: Language): boolean {
  if (tokens.text.charCodeAt(paragraph.end - 1) !== 63) return false;
  const patterns = patternsOpening(tokens, next, language) | patternsHeld(tokens, next, language);
  const print = language.sectionPatterns.reduce(
    (bits, { section }, i) => (section === 'boilerplate' ? bits | (1 << i) : bits),
    0,
  );
  return matchPattern(tokens.text, next, language.sectionPatterns, patterns & print) !== null;
}
