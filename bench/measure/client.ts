import { Client, type Dispatcher } from 'undici';

import type { Ask } from '../workloads/workload.ts';

/** An answer in full. */
export type Answer = { readonly status: number; readonly text: string };

/** Some connections to a server, each of which asks one question at a time. */
export type Connections = {
  readonly clients: readonly Client[];
  readonly close: () => Promise<void>;
};

/** Opens connections. */
export function connectTo(url: string, count: number): Connections {
  const clients = Array.from(
    { length: count },
    () => new Client(url, { pipelining: 1, bodyTimeout: 120_000, headersTimeout: 120_000 }),
  );
  return {
    clients,
    close: async () => {
      await Promise.all(clients.map((client) => client.destroy()));
    },
  };
}

function optionsOf({ method, path, body, headers }: Ask): Dispatcher.RequestOptions {
  return { method, path, headers: headers ?? {}, ...(body === undefined ? {} : { body }) };
}

/** Asks and gives the answer whole. */
export async function askOnce(client: Client, ask: Ask): Promise<Answer> {
  const { statusCode, body } = await client.request(optionsOf(ask));
  return { status: statusCode, text: await body.text() };
}

/** Asks and reads the answer without keeping it; gives its bytes. Errors: the answer's beginning when it is no good one. */
export async function askAndForget(client: Client, ask: Ask): Promise<number> {
  const { statusCode, body } = await client.request(optionsOf(ask));
  let bytes = 0;
  let first: string | undefined;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    first ??= chunk.subarray(0, 400).toString();
    bytes += chunk.length;
  }
  const beginning = first ?? '';
  const isGood = statusCode === 304 || (statusCode === 200 && !beginning.slice(0, 20).includes('"errors"'));
  if (!isGood) throw new Error(`${ask.path} answered ${statusCode}: ${beginning}`);
  return bytes;
}
