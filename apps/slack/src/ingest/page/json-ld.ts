import { withoutEntities } from '../without-entities.ts';
import type { PageDocument } from './dom.ts';
import { type Metadata, toMetadata } from './metadata.ts';

type Thing = Readonly<Record<string, unknown>>;

const mostThings = 10_000;

/**
 * The article that a page describes in JSON-LD: a lone object, a list, a `@graph` whose parts refer to one another by
 * `@id`, or the main entity of its page.
 */
export function readJsonLd(document: PageDocument): Metadata {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), things);
  }
  const article = things.find(isArticle);
  if (article === undefined) return {};
  const named = byId(things);
  const follow = (value: unknown) => resolve(value, named);
  return toMetadata({
    title: text(article.headline) ?? text(article.name),
    outlet: names(article.publisher, follow) ?? names(article.sourceOrganization, follow),
    byline: names(article.author, follow) ?? names(article.creator, follow),
    publishedAt: text(article.datePublished) ?? text(article.dateCreated),
    canonicalUrl: text(article.url) ?? idOf(article.mainEntityOfPage),
    free: truth(article.isAccessibleForFree),
  });
}

/** Templates print line breaks into strings, leave CDATA marks around, and commas and semicolons behind. */
function parseLoosely(source: string): unknown {
  const json = source
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|^\s*<!--/, '')
    .replace(/(?:\/\/\s*)?\]\]>\s*$|-->\s*$/, '')
    .replaceAll(/\p{Cc}/gu, ' ');
  return parseJson(json) ?? parseJson(json.replace(/;\s*$/, '').replaceAll(/,\s*(?=[}\]])/g, ''));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Every object at any depth, outer ones first. */
function collect(root: unknown, things: Thing[]): void {
  const waiting: unknown[] = [root];
  for (let next = waiting.shift(); next !== undefined && things.length < mostThings; next = waiting.shift()) {
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostThings));
    else if (isThing(next)) {
      things.push(next);
      waiting.push(...Object.values(next).filter((value) => typeof value === 'object' && value !== null));
    }
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `NewsArticle`, `https://schema.org/ReportageNewsArticle`, `BlogPosting`, `LiveBlogPosting`, … */
function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(?:Article|BlogPosting|SocialMediaPosting|^Report)$/.test(type));
}

function typesOf(thing: Thing): string[] {
  const types: unknown[] = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

/** The fullest object of each `@id`; the others only refer to it. */
function byId(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const named = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id !== 'string') continue;
    if (Object.keys(thing).length > Object.keys(named.get(id) ?? {}).length) named.set(id, thing);
  }
  return named;
}

function resolve(value: unknown, named: ReadonlyMap<string, Thing>): unknown {
  const id = isThing(value) && !('name' in value) ? value['@id'] : undefined;
  return typeof id === 'string' ? (named.get(id) ?? value) : value;
}

/** One name or several, joined; of a person, an organisation, or plain words. */
function names(value: unknown, follow: (value: unknown) => unknown): string | null {
  const several: unknown[] = Array.isArray(value) ? value : [value];
  const found = several
    .map(follow)
    .map((one) => (isThing(one) ? text(one.name) : text(one)))
    .filter((name) => name !== null);
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}

function text(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? withoutEntities(one) : null;
}

function idOf(value: unknown): string | null {
  return isThing(value) ? text(value['@id']) : text(value);
}

/** Some print "False" for false. */
function truth(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value)
    ? value.toLowerCase() === 'true'
    : undefined;
}
