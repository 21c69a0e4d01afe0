import { groupBy } from '../../group-by.ts';
import type { Origin } from '../../incident-types.ts';
import type { Article, Claim } from '../../types.ts';
import { institutionKey } from '../institution-key.ts';
import type { MergedSpeakers } from '../merge-speakers.ts';
import { gather, linksByKey } from './gather.ts';
import type { SharedText } from './shared-text.ts';

/**
 * Articles by independent origin: those that print the same text are one, and so are those that have most of what they
 * report from the same agency or outlet, that outlet's own articles included.
 */
export function findOrigins(
  articles: readonly Article[],
  claims: readonly Claim[],
  { speakers, idOf }: MergedSpeakers,
  shared: readonly SharedText[],
): Origin[] {
  const media = new Map(
    speakers.filter(({ kind }) => kind === 'media').map((speaker) => [institutionKey(speaker), speaker.id]),
  );
  const mediaIds = new Set(media.values());
  const byArticle = groupBy(claims, ({ articleId }) => articleId);
  const chains = articles.map((article) => {
    const own = byArticle.get(article.id) ?? [];
    const through = own.flatMap((claim) => [...new Set(passedBy(claim, mediaIds, idOf))]);
    const main = [...groupBy(through, (id) => id)].filter(([, times]) => times.length * 2 > own.length);
    return [...main.map(([id]) => id), ...publishers(article, media)];
  });
  const links = shared.map(({ articles: things, reason }) => ({ things, reason }));
  return gather(articles.length, [...links, ...linksByKey(chains, 'same-chain')]).map(
    ({ things, reasons }) => ({
      articleIds: things.flatMap((place) => articles[place]?.id ?? []),
      reasons,
    }),
  );
}

/** Outlets and agencies that a claim came through. */
function passedBy(
  { articleId, speaker, via }: Claim,
  media: ReadonlySet<string>,
  idOf: MergedSpeakers['idOf'],
): string[] {
  return [speaker, ...via].flatMap((one) => {
    const id = one === null ? null : idOf(articleId, one);
    return id !== null && media.has(id) ? [id] : [];
  });
}

/** The outlet or byline, where other articles know it as a source. */
function publishers({ outlet, byline }: Article, media: ReadonlyMap<string, string>): string[] {
  return [outlet, byline].flatMap((name) => {
    if (name === undefined) return [];
    const id = media.get(
      institutionKey({ id: '', name, kind: 'media', spellings: [], anonymity: 'institution' }),
    );
    return id === undefined ? [] : [id];
  });
}
