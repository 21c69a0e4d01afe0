import { groupBy } from '../../group-by.ts';
import { type Html, html } from './html.ts';
import type { PageData } from './page-data.ts';
import { actWords, stanceMark, stances } from './stance-mark.ts';

/** Speaker, act and stance. Hidden until the page's script is there to act on them. */
export function filterBar({ entries }: PageData): Html {
  const voices = new Map<string, { name: string; count: number }>();
  for (const { voice, name } of entries) {
    const known = voices.get(voice) ?? { name: voice === '' ? 'nobody named' : name, count: 0 };
    voices.set(voice, { ...known, count: known.count + 1 });
  }
  const people = [...voices].toSorted(([, a], [, b]) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const acts = groupBy(entries, ({ claim }) => claim.act);
  const present = stances.filter((stance) => entries.some(({ claim }) => claim.stance === stance));
  return html`<form class="filters" role="search" aria-label="Filter the claims" hidden>
<div class="stances" role="group" aria-label="Stance">
${present.map(
  (
    stance,
  ) => html`<button type="button" aria-pressed="false" data-stance="${stance}">${stanceMark(stance)}${stance}</button>
`,
)}</div>
<label>Speaker <select name="voice"><option value="*">everybody</option>${people.map(
    ([voice, { name, count }]) => html`<option value="${voice}">${name} (${count})</option>`,
  )}</select></label>
<label>Act <select name="act"><option value="*">all acts</option>${[...acts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([act, own]) => html`<option value="${act}">${actWords(act)} (${own.length})</option>`,
    )}</select></label>
<button type="button" class="reset" disabled>Show all</button>
<p class="count" role="status" aria-live="polite"></p>
</form>
`;
}
