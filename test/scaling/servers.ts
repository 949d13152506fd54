import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { Login } from '../../src/graph/connect.ts';
import { testDay, type Answer } from '../api/api.ts';

const script = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));

/** An answer of one of several servers: its data, the release that it names, and how many statements it took. */
export type Told = {
  readonly data: unknown;
  readonly release: string | undefined;
  readonly statements: number;
};

/** A server in a process of its own. */
export type ServerProcess = {
  readonly url: string;
  readonly ask: (query: string) => Promise<Told>;
  /** Has this process load a folder; gives the release. */
  readonly load: (folder: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

type Framed = Answer<unknown> & { readonly extensions: { readonly frame: { readonly release?: string } } };

/** Asks a server; whatever is no answer is an error. */
export async function askAt(url: string, query: string): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors, extensions } = (await response.json()) as Framed;
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { data, release: extensions.frame.release, statements: extensions.cost.statements };
}

/** Starts a server with a memory of what it reads, in a process of its own. */
export async function startServer(login: Login, releases: string): Promise<ServerProcess> {
  const { uri, user, password } = login;
  const options = ['--import', 'tsx', script, uri, user, password, releases, testDay];
  const child = spawn(process.execPath, options, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const said = async (): Promise<string> => {
    const next = await lines.next();
    if (next.done) throw new Error('The server has ended.');
    return next.value;
  };
  const url = await said();
  return {
    url,
    ask: (query) => askAt(url, query),
    load: (folder) => {
      child.stdin.write(`${folder}\n`);
      return said();
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
