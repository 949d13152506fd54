import { connect, type Login } from '../../src/graph/connect.ts';
import type { Database } from '../../src/graph/database.ts';

/** The database behind a login, as the loader takes it. */
export function databaseOf(login: Login): Database {
  const driver = connect(login);
  const close = () => driver.close();
  return { driver, name: 'neo4j', description: 'a database of the tests', isPrivate: true, close };
}

/** Runs a statement on its own and gives its rows. */
export async function ask<Row>({ driver }: Database, text: string): Promise<Row[]> {
  const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
  return records.map((record) => record.toObject() as Row);
}

const everything = `
CALL () {
  MATCH (n) WHERE NOT n:LoadLock AND NOT n:PastRelease AND NOT n:Arrival RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id AS id, [] AS labels, properties(r) AS properties
}
RETURN id, labels, properties`;

type Stored = { id: string; labels: string[]; properties: Record<string, unknown> };

/** All that the database holds, as texts in order; the time of the load is left out. */
export async function contentsOf(database: Database): Promise<string[]> {
  const stored = await ask<Stored>(database, everything);
  const texts = stored.map(({ id, labels, properties }) => {
    const { loadedAt: _, ...others } = properties;
    const sorted = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([id, labels.sort(), sorted]);
  });
  return texts.sort();
}
