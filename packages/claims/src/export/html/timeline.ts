import { groupBy } from '../../group-by.ts';
import type { Stance } from '../../types.ts';
import { wordsOf } from '../who-says.ts';
import { type Html, html } from './html.ts';
import type { Entry, PageData } from './page-data.ts';
import { dayOf, gapBetween, showDate } from './show-date.ts';
import { stanceMark, stances } from './stance-mark.ts';

const step = 18;
const gutter = 26;
/** As wide as is needed and fits a desk; at least as wide as the date above. */
const fittingWidth = 900;
const [fewest, most] = [4, 12];
const left = 92;
const top = 34;
const mostColumns = 40;

interface Column {
  /** null for claims without a date. */
  readonly date: string | null;
  readonly entries: readonly Entry[];
}

/**
 * Every claim as a mark: by the day it was said, else the day its article came out. Columns are even and gaps are
 * written out, so that one old date does not press all others together. The drawing is for the eye; the list below it
 * says the same to everybody else.
 */
export function timeline(data: PageData): Html | null {
  const columns = columnsOf(data);
  if (!columns.some(({ date }) => date !== null)) return null;
  const undated = columns.find(({ date }) => date === null)?.entries.length ?? 0;
  return html`<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">When it was said</h2>
<p class="note">By the day the text names; where it names none, the day the article was published.${
    undated > 0 ? ` ${undated} of ${data.entries.length} claims have neither.` : ''
  }</p>
<div class="scroll" role="region" aria-label="The timeline, which scrolls sideways" tabindex="0">
${drawing(columns)}
</div>
<details class="more"><summary>The same as a list</summary>
<ol class="dates">
${columns.map(
  ({ date, entries }) => html`<li><h3>${date === null ? 'No date' : showDate(date)}</h3><ul>${entries.map(
    (entry) =>
      html`<li data-of="${entry.number}"><a href="#c-${entry.key}">${stanceMark(entry.claim.stance)}<bdi>${entry.name}</bdi> ${entry.claim.stance}</a> <span dir="auto">${wordsOf(entry.claim)}</span></li>`,
  )}</ul></li>
`,
)}</ol>
</details>
</section>
`;
}

/** Whether any claim has a day to stand on. */
export function hasTimeline(data: PageData): boolean {
  return columnsOf(data).some(({ date }) => date !== null);
}

/** By day; by month or year where there would be too many days. */
function columnsOf({ articles }: PageData): Column[] {
  const dated = articles.flatMap(({ article, entries }) =>
    entries.map((entry) => ({
      entry,
      date: dayOf(entry.claim.statedAt?.value) ?? dayOf(article.publishedAt),
    })),
  );
  const distinct = (length: number) => new Set(dated.map(({ date }) => date?.slice(0, length))).size;
  const length = [10, 7, 4].find((digits) => distinct(digits) <= mostColumns) ?? 4;
  const groups = groupBy(dated, ({ date }) => date?.slice(0, length) ?? null);
  const order = (a: string | null, b: string | null) =>
    a === b ? 0 : a === null ? 1 : b === null || a < b ? -1 : 1;
  return [...groups]
    .map(([date, own]) => ({ date, entries: own.map(({ entry }) => entry) }))
    .toSorted((a, b) => order(a.date, b.date));
}

function drawing(columns: readonly Column[]): Html {
  const fitting = Math.floor((fittingWidth / columns.length - gutter) / step);
  const fullest = Math.max(
    ...columns.flatMap(({ entries }) => stances.map((stance) => ofStance(entries, stance).length)),
  );
  const perRow = Math.min(most, Math.max(fewest, Math.min(fitting, fullest)));
  const column = perRow * step + gutter;
  const lanes = stances
    .map((stance) => ({
      stance,
      rows: Math.max(...columns.map(({ entries }) => Math.ceil(ofStance(entries, stance).length / perRow))),
    }))
    .filter(({ rows }) => rows > 0);
  let y = top;
  const placed = lanes.map(({ stance, rows }) => {
    const lane = { stance, y, height: rows * step + 18 };
    y += lane.height;
    return lane;
  });
  const width = left + columns.length * column;
  return html`<svg class="timeline" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" aria-hidden="true">
${columns.map(({ date }, index) => heading(date, columns[index - 1]?.date ?? null, left + index * column))}
${placed.map(
  (lane) => html`<line class="rule" x1="0" x2="${width}" y1="${lane.y}" y2="${lane.y}"/>
<text class="lane s-${lane.stance}" x="0" y="${lane.y + 22}">${lane.stance}</text>
${columns.map(({ entries }, index) =>
  marks(ofStance(entries, lane.stance), perRow, left + index * column, lane.y + 9),
)}
`,
)}</svg>`;
}

function heading(date: string | null, before: string | null, x: number): Html {
  const gap = date === null || before === null ? null : gapBetween(before, date);
  return html`<text class="date" x="${x}" y="22">${date === null ? 'no date' : showDate(date)}</text>${
    gap === null ? null : html`<text class="gap" x="${x - 8}" y="10" text-anchor="end">${gap}</text>`
  }`;
}

function marks(entries: readonly Entry[], perRow: number, x: number, y: number): Html {
  return html`${entries.map(({ number, key, name, claim }, index) => {
    const [dx, dy] = [x + (index % perRow) * step, y + Math.floor(index / perRow) * step];
    return html`<a href="#c-${key}" tabindex="-1" data-of="${number}" class="dot s-${claim.stance}"><title>${number}. ${name} ${claim.stance}: ${wordsOf(claim)}</title><rect x="${dx}" y="${dy}" width="${step}" height="${step}"/><use href="#g-${claim.stance}" x="${dx + 2}" y="${dy + 2}" width="14" height="14"/></a>`;
  })}`;
}

function ofStance(entries: readonly Entry[], stance: Stance): Entry[] {
  return entries.filter(({ claim }) => claim.stance === stance);
}
