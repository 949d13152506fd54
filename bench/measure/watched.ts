import type { Driver, QueryResult, Session, SessionConfig } from 'neo4j-driver';

type QueryProfile = Exclude<QueryResult['summary']['profile'], false>;

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

/** A driver that has each statement profiled, and what the statements took so far. */
export type Watched = { readonly driver: Driver; readonly take: () => Work };

const nothing: Work = { statements: 0, rows: 0, bytes: 0, hits: 0, scans: [] };

function plansIn(plan: QueryProfile): QueryProfile[] {
  return [plan, ...plan.children.flatMap(plansIn)];
}

function scanOf({ operatorType, arguments: given }: QueryProfile): string[] {
  if (!/Scan/.test(operatorType) || /Index/.test(operatorType)) return [];
  const details = String(given['Details']);
  return /^\w+:Release$/.test(details) ? [] : [`${operatorType.split('@')[0] ?? ''} ${details}`];
}

/** Whole numbers come as they are set up to come. */
function workOf({ records, summary }: QueryResult, { statements, rows, bytes, hits, scans }: Work): Work {
  const [record] = records;
  const found = (record?.get('rows') ?? []) as unknown[];
  const plans = summary.profile ? plansIn(summary.profile) : [];
  return {
    statements: statements + 1,
    rows: rows + found.length,
    bytes: bytes + JSON.stringify(found).length,
    hits: plans.reduce((sum, plan) => sum + plan.dbHits, hits),
    scans: [...new Set([...scans, ...plans.flatMap(scanOf)])],
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
          const result = await target.run(`PROFILE ${text}`, parameters, config);
          work = workOf(result, work);
          return result;
        };
      },
    });
  return {
    driver: new Proxy(driver, {
      get: (target, name) =>
        name === 'session'
          ? (config: SessionConfig) => watched(target.session(config))
          : (Reflect.get(target, name) as unknown),
    }),
    take() {
      const taken = work;
      work = nothing;
      return taken;
    },
  };
}
