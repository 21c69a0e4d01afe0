import { compareArticles, parseArticle } from '@incident/claims';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/store/connection/connection.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { IncomingArticle, WorkspaceStore } from '../../src/store/types.ts';
import { type Databases, databaseKinds, startDatabases } from '../databases.ts';
import { incoming } from './sample-articles.ts';

const first = 'The mayor denied that the dam had cracked.';
const edited = 'The mayor denied that the dam had cracked. “It holds,” said Ana Lima.';
const other = 'Police declined to confirm the report.';
const url = 'https://news.example/dam';

describe.each(databaseKinds)('%s', (kind) => {
  let databases: Databases;
  let connection: Connection;
  let workspace: WorkspaceStore;
  let slug: string;
  let count = 0;
  beforeAll(async () => {
    databases = await startDatabases(kind);
    connection = await databases.open();
    workspace = createStore(connection).workspace('main');
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await databases.close();
  });
  beforeEach(async () => {
    count += 1;
    slug = `dam-${count}`;
    await workspace.createIncident({ slug, title: 'The dam', date: '2024-03-01' });
  });

  const shown = async () => (await workspace.library.open(slug))?.incident.articles.map(({ text }) => text);

  test.each<[string, IncomingArticle, IncomingArticle, 'new' | 'known' | 'revised', string[]]>([
    ['the same text again', incoming(first), incoming(first), 'known', [first]],
    ['the same address, same text', incoming(first, { url }), incoming(first, { url }), 'known', [first]],
    [
      'the same text elsewhere',
      incoming(first, { url }),
      incoming(first, { url: `${url}2` }),
      'known',
      [first],
    ],
    ['the same address, edited', incoming(first, { url }), incoming(edited, { url }), 'revised', [edited]],
    [
      'another address, the same canonical one',
      incoming(first, { url }),
      incoming(edited, { url: `${url}?utm=1`, canonicalUrl: url }),
      'revised',
      [edited],
    ],
    ['an edited file', file(first), file(edited), 'revised', [edited]],
    ['an edited paste', incoming(first), incoming(edited), 'new', [first, edited]],
    ['another article', incoming(first, { url }), incoming(other, { url: `${url}2` }), 'new', [first, other]],
  ])('%s', async (_, before, after, outcome, texts) => {
    expect(await workspace.addArticle(slug, before)).toMatchObject({ outcome: 'new', claims: 1 });
    expect(await workspace.addArticle(slug, after)).toMatchObject({ outcome });
    expect(await shown()).toEqual(texts);
  });

  test('a known article is named by the id it has', async () => {
    const { articleId } = await workspace.addArticle(slug, incoming(first, { url }));
    expect(await workspace.addArticle(slug, incoming(first))).toEqual({
      articleId,
      outcome: 'known',
      claims: 1,
    });
  });

  test('an article that is edited back shows the first text again, and all revisions stay', async () => {
    for (const text of [first, edited, first]) await workspace.addArticle(slug, incoming(text, { url }));
    expect(await shown()).toEqual([first]);
    const { rows } = await connection.pool.query(
      `select a.revision, a.current, count(c.id)::int as claims, bool_and(c.current = a.current) as alike
         from articles a join incidents i on i.id = a.incident_id join claims c on c.incident_id = i.id and c.article_id = a.id
        where i.slug = $1 group by 1, 2 order by 1`,
      [slug],
    );
    expect(rows).toEqual([
      { revision: 1, current: true, claims: 1, alike: true },
      { revision: 2, current: false, claims: 2, alike: true },
    ]);
  });

  test('the same article at the same moment is stored once', async () => {
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        workspace.addArticle(slug, incoming(index < 4 ? first : edited, { url })),
      ),
    );
    expect(tries.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
    const { rows } = await connection.pool.query(
      'select count(*)::int as all, count(*) filter (where a.current)::int as current from articles a join incidents i on i.id = a.incident_id where i.slug = $1',
      [slug],
    );
    expect(rows).toEqual([{ all: 2, current: 1 }]);
  });

  test('what is read back is what the library says', async () => {
    const told = { url, title: 'Dam', outlet: 'Daily', byline: 'A. B.', publishedAt: '2024-03-01' };
    const { articleId } = await workspace.addArticle(slug, incoming(edited, told));
    await workspace.addArticle(slug, incoming(other));
    const loaded = await workspace.library.open(slug);
    const incident = { slug, date: '2024-03-01' };
    const parsed = [
      parseArticle({ ...told, id: articleId, text: edited, incident }),
      parseArticle({ id: loaded?.incident.articles[1]?.id ?? '', text: other, incident }),
    ];
    expect(loaded?.incident).toEqual(compareArticles(parsed));
    expect(loaded?.summary).toEqual({
      changedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      slug,
      title: 'The dam',
      date: '2024-03-01',
      articles: 2,
      claims: 3,
    });
  });

  test('what was read stays good until something changes', async () => {
    await workspace.addArticle(slug, incoming(first));
    const before = await workspace.library.open(slug);
    expect(await workspace.library.open(slug)).toBe(before);
    await workspace.addArticle(slug, incoming(other));
    expect(await workspace.library.open(slug)).not.toBe(before);
  });

  test('text that the database cannot hold is made storable, offsets and all', async () => {
    await workspace.addArticle(slug, incoming('The mayor said \0 that \uD83D the dam held.'));
    const [article] = (await workspace.library.open(slug))?.incident.articles ?? [];
    expect(article?.text).toBe('The mayor said \u{FFFD} that \u{FFFD} the dam held.');
  });

  test('a stored article cannot be rewritten, not even in SQL', async () => {
    await workspace.addArticle(slug, incoming(first));
    await expect(connection.pool.query("update articles set text = 'x'")).rejects.toThrow(
      /is immutable; an edited article is a new revision/,
    );
    await expect(connection.pool.query('update articles set current = current')).resolves.toBeDefined();
  });

  test('an article of an incident that is not there is refused', async () => {
    await expect(workspace.addArticle('nowhere', incoming(first))).rejects.toThrow(
      'Expected the slug of an incident, got “nowhere”.',
    );
  });

  test('a slug is taken once', async () => {
    expect(await workspace.createIncident({ slug, title: 'Again' })).toBe(false);
  });
});

function file(text: string): IncomingArticle {
  return incoming(text, { id: 'a.txt', origin: { kind: 'seed', from: 'dam/a.txt' } });
}
