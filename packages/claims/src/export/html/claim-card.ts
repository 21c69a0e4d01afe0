import { wordsOf } from '../who-says.ts';
import { type Html, html } from './html.ts';
import type { Entry, PageData } from './page-data.ts';
import { showDate } from './show-date.ts';
import { actWords, stanceMark } from './stance-mark.ts';

/** Who says it, what is done with the words, the words, and what else is known; a link leads back into the text. */
export function claimCard(entry: Entry, { byId }: PageData): Html {
  const { claim, number, key, voice, name } = entry;
  const { speaker, stance, act } = claim;
  const about = [speaker?.role, speaker?.affiliation].filter((part) => part !== undefined).join(', ');
  return html`<article class="card s-${stance}" id="c-${key}" data-n="${number}" data-voice="${voice}" data-act="${act}" data-stance="${stance}" aria-labelledby="t-${key}" tabindex="-1">
<h4 id="t-${key}"><a class="number" href="#m-${key}" aria-label="Claim ${number}, show in the text">${number}</a> <bdi>${name}</bdi></h4>${about === '' ? null : html`<p class="role"><bdi>${about}</bdi></p>`} <p class="act">${stanceMark(stance)}<b>${actWords(act)}</b>${act === stance ? null : html` <span>${stance}</span>`}</p>
<blockquote dir="auto">${wordsOf(claim)}</blockquote>
${remarks(entry, byId)}</article>
`;
}

function remarks({ claim }: Entry, byId: PageData['byId']): Html | null {
  const { statedAt, via, targets, within, repeats, hedges, flags } = claim;
  const people = (label: string, speakers: typeof via) =>
    speakers.length === 0 ? [] : [html`${label} <bdi>${speakers.map((one) => one.name).join(', ')}</bdi>`];
  const linked = (label: string, id: string | null | undefined) => {
    const other = id === null || id === undefined ? undefined : byId.get(id);
    return other === undefined ? [] : [html`${label} <a href="#c-${other.key}">claim ${other.number}</a>`];
  };
  const list = [
    ...(statedAt === null ? [] : [html`said ${showDate(statedAt.value)}`]),
    ...people('passed on by', via),
    ...people('about', targets),
    ...linked('inside', within),
    ...linked('repeats', repeats),
    ...(hedges.length === 0 ? [] : [html`hedged: <bdi>${hedges.map((span) => span.text).join(', ')}</bdi>`]),
    ...flags.map((flag) => html`${flag.replaceAll('-', ' ')}`),
  ];
  return list.length === 0
    ? null
    : html`<ul class="remarks">${list.map((remark) => html`<li>${remark}</li>`)}</ul>
`;
}
