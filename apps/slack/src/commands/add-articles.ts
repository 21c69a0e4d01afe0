import type { IncidentDesk } from '../incidents/incident-desk.ts';
import { newClaims } from '../incidents/new-claims.ts';
import type { IncidentLibrary } from '../incidents/types.ts';
import { type AddressResult, addedScreen, readingScreen } from '../views/added-screen.ts';
import type { Message } from '../views/message.ts';
import { notice } from '../views/notice.ts';
import { problemScreen } from '../views/problem-screen.ts';
import type { CommandInput } from './command.ts';
import { findIncident } from './find-incident.ts';
import { looksLikeAddress, mostAddresses, readAddresses } from './read-addresses.ts';
import { unknownWords } from './unknown-words.ts';

/**
 * `/claims add kremlin-drone https://…`: says at once what is being read, and in the end what came of each address. A
 * command's answer cannot be replaced (https://github.com/slackapi/bolt-js/issues/2287), so there are these two and no
 * more.
 */
export async function addArticles({
  rest,
  library,
  incidents,
  user,
  tell,
  stopping,
}: CommandInput): Promise<Message> {
  if (incidents === null) return notice('Adding articles needs the database, and this app runs without one.');
  const words = rest.split(/\s+/).filter((word) => word !== '');
  const found = await findIncident(words, library);
  if (found === null) return withoutIncident(words, library);
  const { summary } = found.loaded;
  const line = readAddresses(found.rest, summary.slug);
  if ('problem' in line) return problemScreen(line.problem);

  await tell(readingScreen(summary, line.addresses));
  // All are fetched at once and stored one after the other. A fault of ours is thrown where it is waited for.
  const fetched = line.addresses.map((address) => ({
    address,
    take: incidents.fetchArticle({ kind: 'url', from: address }, stopping).then(
      (got) => () => got,
      (error: unknown) => () => {
        throw error;
      },
    ),
  }));
  const results: AddressResult[] = [];
  for (const { address, take } of fetched) {
    const got = (await take)();
    results.push(
      'refusal' in got
        ? { address, refused: got.refusal.message }
        : await store(address, got, { slug: summary.slug, library, incidents, user }),
    );
  }
  return addedScreen(summary, results);
}

type Incoming = Parameters<IncidentDesk['addArticle']>[1];

interface Into {
  readonly slug: string;
  readonly library: IncidentLibrary;
  readonly incidents: IncidentDesk;
  readonly user: string;
}

async function store(address: string, incoming: Incoming, into: Into): Promise<AddressResult> {
  const { slug, library, incidents, user } = into;
  const { articleId, outcome, claims } = await incidents.addArticle(slug, incoming);
  if (outcome !== 'known') await incidents.audit(user, 'article.add', slug, { articleId, address, outcome });
  const now = (await library.open(slug))?.incident;
  const stored = now?.articles.find(({ id }) => id === articleId);
  const fresh = now === undefined ? 0 : newClaims(now, articleId);
  return { address, outcome, claims, fresh, article: stored ?? incoming };
}

function withoutIncident(words: readonly string[], library: IncidentLibrary): Message | Promise<Message> {
  const at = words.findIndex(looksLikeAddress);
  const named = at === -1 ? words : words.slice(0, at);
  if (named.length > 0) return unknownWords(named, library);
  return problemScreen({
    what: at === -1 ? 'nothing stands behind “add”' : 'no incident stands before the address',
    expected: `an incident, then one to ${mostAddresses} addresses`,
    meant: 'add kremlin-drone https://example.org/news',
  });
}
