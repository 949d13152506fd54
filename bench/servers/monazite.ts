import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';

import { announce } from './given.ts';

/** What the built product exports that is needed here; the bench is compiled without it. */
type Product = {
  readonly settings: { readonly settingsFromProcess: () => { readonly port: number } };
  readonly memory: { readonly spareMemory: () => void };
  readonly doors: {
    readonly openServer: (
      settings: object,
      progress: object,
      mayFill: boolean,
    ) => Promise<{
      readonly app: {
        readonly listen: (at: object) => Promise<string>;
        readonly close: () => Promise<void>;
        readonly server: { readonly address: () => unknown };
      };
      readonly database: { readonly close: () => Promise<void> };
    }>;
  };
};

const [dist = ''] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(`${dist}/${path}`).href);
const settings = (await load('config.js')) as Product['settings'];
const doors = (await load('doors/openServer.js')) as Product['doors'];
const memory = (await load('lib/sparingMemory.js')) as Product['memory'];

/** The product as `monazite serve` sets it up, without the question that warms it up, so that nothing is asked twice. */
const progress = { step: <T>(_: string, work: (update: () => void) => Promise<T>) => work(() => undefined) };
memory.spareMemory();
const { app, database } = await doors.openServer(settings.settingsFromProcess(), progress, false);
await app.listen({ host: '127.0.0.1', port: 0 });
announce((app.server.address() as AddressInfo).port);
process.once('SIGTERM', () => {
  void app.close().then(() => database.close());
});
