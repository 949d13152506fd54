import type { Database } from '../../src/graph/database.ts';
import { profiledPlan, scannedIn } from './plan.ts';

type Driver = Database['driver'];
type Session = ReturnType<Driver['session']>;
type QueryResult = Awaited<ReturnType<Session['run']>>;

/** What a database did for a question. */
export type Work = {
  readonly statements: number;
  readonly rows: number;
  /** Of the rows, as JSON. */
  readonly bytes: number;
  /** Accesses of the store, which say how much was looked at whatever the machine. */
  readonly hits: number;
  /** The labels of which all nodes were looked at, but the one that has a single node. */
  readonly scans: readonly string[];
};

/** A driver that has each statement profiled, and what the statements took since it was last asked. */
export type Watched = { readonly driver: Driver; readonly take: () => Work };

const nothing: Work = { statements: 0, rows: 0, bytes: 0, hits: 0, scans: [] };

/** Whole numbers come as they are set up to come. */
function workOf({ records, summary }: QueryResult, { statements, rows, bytes, hits, scans }: Work): Work {
  const found = (records[0]?.get('rows') ?? []) as unknown[];
  const plan = profiledPlan(summary);
  const scanned = scannedIn(plan).filter((label) => label !== 'Release');
  return {
    statements: statements + 1,
    rows: rows + found.length,
    bytes: bytes + JSON.stringify(found).length,
    hits: hits + plan.hits,
    scans: [...new Set([...scans, ...scanned])].sort(),
  };
}

/** Watches what the statements of sessions take. */
export function watch(driver: Driver): Watched {
  let work = nothing;
  const watched = (session: Session) =>
    new Proxy(session, {
      get(target, name) {
        const own = Reflect.get(target, name) as unknown;
        if (name !== 'run') return typeof own === 'function' ? (own.bind(target) as unknown) : own;
        return async (text: string, parameters: object, config: object) => {
          // It takes longer so than the product gives a statement; how long decides nothing here.
          const result = await target.run(`PROFILE ${text}`, parameters, { ...config, timeout: 0 });
          work = workOf(result, work);
          return result;
        };
      },
    });
  return {
    driver: new Proxy(driver, {
      get: (target, name) =>
        name === 'session'
          ? (config: Parameters<Driver['session']>[0]) => watched(target.session(config))
          : (Reflect.get(target, name) as unknown),
    }),
    take() {
      const taken = work;
      work = nothing;
      return taken;
    },
  };
}
