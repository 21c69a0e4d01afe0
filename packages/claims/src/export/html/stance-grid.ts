import type { Proposition } from '../../types.ts';
import { type Html, html } from './html.ts';
import type { PageData } from './page-data.ts';
import { type Cell, chip, topicLabel } from './stance-chip.ts';

/** More than this nobody reads across or down; the rest is listed with names. */
const mostColumns = 24;
const mostRows = 60;

interface Row {
  readonly proposition: Proposition;
  readonly cells: readonly Cell[];
}

/** Propositions across speakers; null where nothing was compared. Topics with one voice are listed behind a click. */
export function stanceGrid(data: PageData): Html | null {
  const rows = data.propositions.map((proposition) => ({ proposition, cells: cellsOf(proposition, data) }));
  if (rows.length === 0) return null;
  const shared = rows.filter(({ cells }) => cells.length > 1).slice(0, mostRows);
  const rest = rows.filter((row) => !shared.includes(row));
  return html`<section id="grid" aria-labelledby="grid-title">
<h2 id="grid-title">Who stands where</h2>
${shared.length === 0 ? html`<p class="note">No topic has more than one voice.</p>` : table(shared)}
${rest.length === 0 ? null : restList(rest, shared.length > 0)}
</section>
`;
}

function cellsOf({ id }: Proposition, { positions, byId }: PageData): Cell[] {
  return (positions.get(id) ?? []).flatMap(({ speakerId, stance, claimIds }) => {
    const entries = claimIds.flatMap((claimId) => byId.get(claimId) ?? []);
    const [first] = entries;
    return first === undefined ? [] : [{ voice: speakerId ?? '', name: first.name, stance, entries }];
  });
}

function table(rows: readonly Row[]): Html {
  const voices = columnsOf(rows);
  const shown = new Set(voices.map(({ voice }) => voice));
  const others = rows.some(({ cells }) => cells.some(({ voice }) => !shown.has(voice)));
  return html`<div class="scroll" role="region" aria-label="The grid, which scrolls sideways" tabindex="0">
<table class="grid" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="topic">What is said</th>${voices.map(
    ({ name }) =>
      html`<th role="columnheader" scope="col" class="voice"><span><bdi>${name}</bdi></span></th>`,
  )}${others ? html`<th role="columnheader" scope="col" class="voice"><span>others</span></th>` : null}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({
    proposition,
    cells,
  }) => html`<tr role="row" data-row><th role="rowheader" scope="row" class="topic"><span dir="auto">${topicLabel(proposition.label)}</span></th>${voices.map(
    ({ voice }) => cellOf(cells.filter((cell) => cell.voice === voice)),
  )}${others ? cellOf(cells.filter(({ voice }) => !shown.has(voice))) : null}</tr>
`,
)}</tbody>
</table>
</div>
`;
}

/** Whoever stands on most topics first; those who are not named share the last column. */
function columnsOf(rows: readonly Row[]): { readonly voice: string; readonly name: string }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { voice, name } of rows.flatMap(({ cells }) => cells)) {
    const known = counts.get(voice) ?? { name: voice === '' ? 'nobody named' : name, count: 0 };
    counts.set(voice, { ...known, count: known.count + 1 });
  }
  return [...counts]
    .map(([voice, known]) => ({ voice, ...known }))
    .toSorted((a, b) => Number(a.voice === '') - Number(b.voice === '') || b.count - a.count)
    .slice(0, mostColumns);
}

function cellOf(cells: readonly Cell[]): Html {
  return cells.length === 0
    ? html`<td role="cell" class="none"></td>`
    : html`<td role="cell">${cells.map(chip)}</td>`;
}

function restList(rows: readonly Row[], behind: boolean): Html {
  const list = html`<ul class="topics">
${rows.map(
  ({
    proposition,
    cells,
  }) => html`<li data-row><span class="topic" dir="auto">${topicLabel(proposition.label)}</span> ${cells.map(chip)}</li>
`,
)}</ul>`;
  if (!behind) return list;
  return html`<details class="more"><summary>${rows.length} more ${rows.length === 1 ? 'topic' : 'topics'}, most with one voice</summary>
${list}
</details>`;
}
