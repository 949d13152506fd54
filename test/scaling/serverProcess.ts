import { createInterface } from 'node:readline';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';

import { createGraph } from '../../src/graph/graph.ts';
import { keptAnswersIn } from '../../src/questions/kept/keptAnswers.ts';
import { questionsIn } from '../../src/questions/answer.ts';
import { contentsIn } from '../../src/releases/contents.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed } from '../../src/seeding/load.ts';
import { executeUpon } from '../../src/server/execute.ts';
import { createServer } from '../../src/server/server.ts';
import { databaseOf } from '../seeding/database.ts';

// A server in a process of its own, with a memory of what it reads: serverProcess.ts <uri> <user> <password> <releases> <today>.
// It says its address; each line that it is told then is a folder to load, and it says the release that this made.
const [uri = '', user = '', password = '', releases = '', today = ''] = process.argv.slice(2);
const database = databaseOf({ uri, user, password });
const schema = createSchema();
const graph = createGraph(database, schema, 64 * 2 ** 20);
const questions = questionsIn(schema);
const kept = keptAnswersIn('none');
const parts = { graph, schema, contents: contentsIn(releases), kept, questions, today: () => today };
const app = await createServer({
  settings: { logLevel: 'silent', requestTimeout: 20_000, introspection: true, nodeLimit: 10_000 },
  schema,
  execute: executeUpon(parts),
  questions: { all: questions, release: graph.check, kept, today: () => today },
  exports: parts,
  isReady: () => Promise.resolve(true),
  logger: pino({ level: 'silent' }),
});
await app.listen({ host: '127.0.0.1', port: 0 });
const say = (text: string) => process.stdout.write(`${text}\n`);
say(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);

const progress = { step: <T>(_: string, work: (update: () => void) => Promise<T>) => work(() => undefined) };
for await (const folder of createInterface({ input: process.stdin })) {
  const request = { database, schema, folders: [folder], mayRemoveMuch: true, releases, progress };
  say((await loadSeed(request)).release);
}
await app.close();
await database.close();
