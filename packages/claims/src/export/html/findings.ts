import type { Contradiction, Gap, Held, PositionChange, Variant } from '../../incident-types.ts';
import type { Stance } from '../../types.ts';
import { contradictionWords, gapWords, reasonWords } from '../describe-findings.ts';
import { type Html, html } from './html.ts';
import type { Entry, PageData } from './page-data.ts';
import { showDate } from './show-date.ts';
import { type Cell, chip, topicLabel } from './stance-chip.ts';

/** What the comparison found, part by part. */
export function findings(parts: readonly FindingPart[]): Html {
  return html`${parts.map(
    ({ id, title, note, list }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="note">${note}</p>
<ul class="topics">
${list}</ul>
</section>
`,
  )}`;
}

/** One part of the page. */
export interface FindingPart {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly list: readonly Html[];
}

/** The parts that hold something, in the order of the page; a part without findings is left out. */
export function findingParts(data: PageData): FindingPart[] {
  const { contradictions, changes, variants, origins, gaps } = data.found;
  const parts: FindingPart[] = [
    {
      id: 'contradictions',
      title: 'Contradictions',
      note: 'What some support and others deny. Who withholds contradicts nobody.',
      list: contradictions.map((one) => contradiction(one, data)),
    },
    {
      id: 'changes',
      title: 'Changes of position',
      note: 'One speaker, one topic, another position later; only where the dates leave no doubt.',
      list: changes.map((one) => change(one, data)),
    },
    {
      id: 'wordings',
      title: 'Other wordings',
      note: 'The same utterance as different articles print it.',
      list: variants.map((one) => variant(one, data)),
    },
    {
      id: 'origins',
      title: 'Origins',
      note: `${data.articles.length} articles, ${origins.length} independent ${origins.length === 1 ? 'origin' : 'origins'}.`,
      list: originItems(data),
    },
    {
      id: 'gaps',
      title: 'Gaps',
      note: 'Who is accused and not heard, who declines, what rests on one source.',
      list: gaps.map((one) => gap(one, data)),
    },
  ];
  return parts.filter(({ list }) => list.length > 0);
}

function contradiction({ propositionId, kind, supports, denies }: Contradiction, data: PageData): Html {
  const chips = ([stance, voices]: readonly [Stance, typeof supports]) =>
    voices.flatMap(({ speakerId, claimIds }) => chipsFor(stance, claimIds, speakerId, data));
  return item(
    topic(propositionId, data),
    contradictionWords[kind],
    (
      [
        ['supports', supports],
        ['denies', denies],
      ] as const
    ).flatMap(chips),
  );
}

function change({ speakerId, propositionId, from, to }: PositionChange, data: PageData): Html {
  const step = (held: Held) => [
    ...chipsFor(held.stance, held.claimIds, speakerId, data),
    html`<span class="when">${showDate(held === from ? held.last : held.first)}</span>`,
  ];
  const byPublication = from.by === 'publication' || to.by === 'publication';
  return item(topic(propositionId, data), byPublication ? 'by when the articles came out' : '', [
    ...step(from),
    html`<span aria-hidden="true">→</span>`,
    ...step(to),
  ]);
}

function variant({ claimIds, parts }: Variant, data: PageData): Html {
  const words = parts.map(({ kind, first, other }, index) => {
    const space = index === 0 ? '' : ' ';
    if (kind === 'same') return html`${space}${first}`;
    const gone = first === '' ? null : html`<del>${first}</del>`;
    const put = other === '' ? null : html`<ins>${other}</ins>`;
    return html`${space}${gone}${gone === null || put === null ? '' : ' '}${put}`;
  });
  return item(
    html`${words}`,
    '',
    claimIds.flatMap((id) => chipsOf([id], data)),
  );
}

function originItems({ articles, found }: PageData): Html[] {
  const places = new Map(articles.map(({ article, name }, index) => [article.id, { name, index }]));
  const joined = found.origins.filter(({ articleIds }) => articleIds.length > 1);
  return joined.map(({ articleIds, reasons }) => {
    const names = articleIds.flatMap((id) => places.get(id) ?? []);
    const links = names.map(
      ({ name, index }, at) => html`${at === 0 ? '' : ', '}<a href="#a-${index + 1}"><bdi>${name}</bdi></a>`,
    );
    return item(html`${links}`, reasons.map((reason) => reasonWords[reason]).join(', '), []);
  });
}

function gap({ kind, name, propositionId, claimIds }: Gap, data: PageData): Html {
  const who = name === null ? topic(propositionId, data) : html`<bdi>${name}</bdi>`;
  const on = name === null || propositionId === null ? null : html`: ${topic(propositionId, data)}`;
  return item(html`${who}${on}`, gapWords[kind], chipsOf(claimIds, data));
}

function item(head: Html, remark: string, links: readonly Html[]): Html {
  return html`<li data-row><span class="topic" dir="auto">${head}</span>${
    remark === '' ? null : html` <span class="remark">${remark}</span>`
  } ${links}</li>
`;
}

function topic(id: string | null, { labels }: PageData): Html {
  return html`${topicLabel(labels.get(id ?? '') ?? 'no topic')}`;
}

/** One chip for the claims of one speaker and stance. */
function chipsFor(
  stance: Stance,
  claimIds: readonly string[],
  speakerId: string | null,
  { byId, names }: PageData,
): Html[] {
  const entries = claimIds.flatMap((id) => byId.get(id) ?? []);
  const [first] = entries;
  if (first === undefined) return [];
  const name = names.get(speakerId ?? '') ?? first.name;
  const cell: Cell = { voice: speakerId ?? '', name, stance, entries };
  return [chip(cell)];
}

/** A chip for each speaker and stance among the claims. */
function chipsOf(claimIds: readonly string[], data: PageData): Html[] {
  const cells = new Map<string, Entry[]>();
  for (const entry of claimIds.flatMap((id) => data.byId.get(id) ?? [])) {
    const key = `${entry.claim.stance} ${entry.voice}`;
    cells.set(key, [...(cells.get(key) ?? []), entry]);
  }
  return [...cells.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          chip({
            voice: first.voice,
            name: first.name,
            stance: first.claim.stance,
            entries: [first, ...rest],
          }),
        ],
  );
}
