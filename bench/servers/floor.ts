import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import neo4j from 'neo4j-driver';

import { workloads } from '../workloads/all.ts';
import { announce, driverGiven } from './given.ts';

/** The floor: each workload is one statement, written by hand, behind a route of its own. */
const driver = driverGiven();
const app = fastify();
for (const { name, contenders } of workloads) {
  const text = contenders.floor?.text;
  if (text === undefined) continue;
  app.post(`/${name}`, async (request) => {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      const parameters = Object.fromEntries(
        Object.entries(request.body as Record<string, unknown>).map(([key, value]) => [
          key,
          Number.isInteger(value) ? neo4j.int(value as number) : value,
        ]),
      );
      const { records } = await session.run(text, parameters);
      return records[0]?.get('answer') as unknown;
    } finally {
      await session.close();
    }
  });
}
await app.listen({ host: '127.0.0.1', port: 0 });
announce((app.server.address() as AddressInfo).port);
