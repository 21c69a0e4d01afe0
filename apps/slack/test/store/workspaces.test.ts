import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/store/connection/connection.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type Databases, databaseKinds, startDatabases } from '../databases.ts';
import { incoming } from './sample-articles.ts';

describe.each(databaseKinds)('%s', (kind) => {
  let databases: Databases;
  let connection: Connection;
  const asked: string[] = [];
  beforeAll(async () => {
    databases = await startDatabases(kind);
    connection = await databases.open();
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await databases.close();
  });

  test('two workspaces with the same slug, address and text see only their own', async () => {
    const store = createStore(connection, { onQuery: (sql) => asked.push(sql) });
    const [ours, theirs] = [store.workspace('ours'), store.workspace('theirs')];
    const url = 'https://news.example/dam';
    for (const workspace of [ours, theirs])
      expect(await workspace.createIncident({ slug: 'dam', title: 'The dam' })).toBe(true);
    await ours.createIncident({ slug: 'secret', title: 'Ours alone' });
    for (const workspace of [ours, theirs])
      expect(await workspace.addArticle('dam', incoming('The mayor denied it.', { url }))).toMatchObject({
        outcome: 'new',
      });
    await ours.addArticle('dam', incoming('The mayor confirmed it.', { url }));

    const texts = async (workspace: typeof ours) =>
      (await workspace.library.open('dam'))?.incident.articles.map(({ text }) => text);
    expect(await texts(ours)).toEqual(['The mayor confirmed it.']);
    expect(await texts(theirs)).toEqual(['The mayor denied it.']);
    expect((await theirs.library.list()).map(({ slug }) => slug)).toEqual(['dam']);
    expect(await theirs.library.open('secret')).toBeNull();
    await expect(theirs.addArticle('secret', incoming('x'))).rejects.toThrow('got “secret”');
  });

  test('no statement on rows of a workspace leaves the workspace out', () => {
    const statements = asked.filter((sql) => /^(?:select|insert|update|delete|with)\b/i.test(sql));
    expect(statements.length).toBeGreaterThan(20);
    const open = statements.filter((sql) => !/"workspace_id"|"workspaces"/.test(sql));
    expect([...new Set(open)]).toEqual([]);
  });

  test('the database refuses a row that names the incident of another workspace', async () => {
    await expect(
      connection.pool.query(
        `insert into speakers (workspace_id, incident_id, id, position, record, names)
         select 'theirs', id, 'x', 0, '{}', 'x' from incidents where slug = 'secret'`,
      ),
    ).rejects.toThrow(/violates foreign key constraint/);
  });
});
