import type { Article, Claim, Incident, Speaker } from '@incident/claims';
import { readableAt, saidAt } from './claim-date.ts';
import { type ClaimFilter, type FilterKey, filterEntries } from './claim-filter.ts';
import { dateBounds } from './date-bounds.ts';
import { readDateWord } from './date-word.ts';
import { foldWords, hasWords } from './fold.ts';
import { namesSide } from './side-names.ts';

/** Whether a claim passes one filter; null where that cannot be told, since the claim has no date. */
export type ClaimTest = (claim: Claim) => boolean | null;

interface Around {
  readonly incident: Incident;
  /** The day that "2d" counts back from. */
  readonly today: string;
}

type MakeTest = (value: string, around: Around) => ClaimTest;

const makers: Readonly<Record<FilterKey, MakeTest>> = {
  stance: (value) => (claim) => claim.stance === value,
  act: (value) => (claim) => claim.act === value,
  by: (value) => {
    const words = foldWords(value);
    return ({ speaker, source }) =>
      (speaker?.side !== undefined && namesSide(value, speaker.side)) ||
      hasWords(`${namesOf(speaker)} ${source?.text ?? ''}`, words);
  },
  about: (value, { incident }) => {
    const words = foldWords(value);
    const topics = topicsOf(incident);
    return ({ id, content }) =>
      hasWords(`${content.map(({ text }) => text).join(' ')} ${topics.get(id) ?? ''}`, words);
  },
  from: (value, { incident }) => {
    const words = foldWords(value);
    const named = incident.articles.filter((article) => hasWords(articleWords(article), words));
    const ids = new Set(named.map(({ id }) => id));
    return ({ articleId }) => ids.has(articleId);
  },
  since: (value, { incident, today }) => {
    const from = dateBounds(readDateWord(value, today) ?? '')?.first ?? '';
    const articles = articlesOf(incident);
    return (claim) => {
      const said = saidAt(claim, articles.get(claim.articleId));
      return said === null ? null : said.last >= from;
    };
  },
  'as-of': (value, { incident, today }) => {
    const to = dateBounds(readDateWord(value, today) ?? '')?.last ?? '';
    const articles = articlesOf(incident);
    return (claim) => {
      const readable = readableAt(claim, articles.get(claim.articleId));
      return readable === null ? null : readable.first <= to;
    };
  },
};

/** The test of each filter that is set. */
export function claimTests(filter: ClaimFilter, around: Around): ReadonlyMap<FilterKey, ClaimTest> {
  return new Map(filterEntries(filter).map(([key, value]) => [key, makers[key](value, around)]));
}

function namesOf(speaker: Speaker | null): string {
  if (speaker === null) return '';
  return [speaker.name, ...speaker.spellings, speaker.role ?? '', speaker.affiliation ?? ''].join(' ');
}

function articleWords({ id, outlet = '', title = '', url = '' }: Article): string {
  return `${outlet} ${title} ${id} ${url}`;
}

function articlesOf({ articles }: Incident): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.id, article]));
}

function topicsOf({ propositions }: Incident): ReadonlyMap<string, string> {
  const topics = new Map<string, string>();
  for (const { label, claims } of propositions)
    for (const { claimId } of claims) topics.set(claimId, `${topics.get(claimId) ?? ''} ${label}`);
  return topics;
}
