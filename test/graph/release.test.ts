import type { Session, SessionConfig } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { Database } from '../../src/graph/database.ts';
import { createGraph } from '../../src/graph/graph.ts';
import { lawSet, releaseFacts } from '../../src/graph/statements.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { databaseOf } from '../seeding/database.ts';

const schema = createSchema();

let database: Database;
beforeAll(() => {
  database = databaseOf(inject('seeded'));
});
afterAll(() => database.close());

/** The same database, which tells before this statement runs. */
function watched(statement: string, onRead: () => void): Database {
  const watch = (session: Session): Session => {
    const run = session.run.bind(session);
    session.run = ((text: string, ...rest: [object]) => {
      if (text === statement) onRead();
      return run(text, ...rest);
    }) as Session['run'];
    return session;
  };
  const driver = new Proxy(database.driver, {
    get: (target, name) =>
      name === 'session'
        ? (config: SessionConfig) => watch(target.session(config))
        : (Reflect.get(target, name) as unknown),
  });
  return { ...database, driver };
}

const soon = () => AbortSignal.timeout(30_000);

describe('the release that a process keeps', () => {
  it('is read once for all who ask while it is read', async () => {
    let read = 0;
    const graph = createGraph(
      watched(releaseFacts, () => (read += 1)),
      schema,
    );
    const all = await Promise.all([1, 2, 3].map(() => graph.release(soon())));
    expect([read, new Set(all).size]).toEqual([1, 1]);
  });

  it('comes without its law, which is read once somebody asks for it', async () => {
    let read = 0;
    const graph = createGraph(
      watched(lawSet, () => (read += 1)),
      schema,
    );
    const { facts } = await graph.release(soon());
    expect(read).toBe(0);
    const laws = await Promise.all([1, 2].map(() => graph.begin(soon()).law()));
    expect([read, laws.map(({ release }) => release)]).toEqual([1, [facts.id, facts.id]]);
  });

  it('is read again after it could not be read', async () => {
    let isAway = true;
    const graph = createGraph(
      watched(releaseFacts, () => {
        if (isAway) throw new Error('away');
      }),
      schema,
    );
    await expect(graph.release(soon())).rejects.toThrow('away');
    isAway = false;
    expect((await graph.release(soon())).facts.nodeCount).toBeGreaterThan(0);
  });

  it('is no longer waited for by whoever gives up, and comes to the others', async () => {
    const graph = createGraph(database, schema);
    const [given, patient] = [graph.release(AbortSignal.abort()), graph.release(soon())];
    await expect(given).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect((await patient).facts.id).toMatch(/^[0-9a-f]{24}$/);
  });
});
