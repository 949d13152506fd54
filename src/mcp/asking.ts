import type { Door } from '../doors/door.ts';
import { granted, grantedJson } from '../doors/refused.ts';

/** How tools ask: through the door alone. What the API refuses fails with its own sentences. */
export type Asking = {
  /** The data of an operation; a variable that is undefined is left out. */
  readonly graphql: (document: string, variables?: object) => Promise<Readonly<Record<string, unknown>>>;
  readonly json: (path: string) => Promise<object>;
  readonly text: (path: string) => Promise<string>;
};

/** The path with parameters, one for each value of a list; those that are undefined are left out. */
export function pathWith(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== undefined) search.append(name, typeof one === 'string' ? one : JSON.stringify(one));
  const query = search.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Asks through a door that is opened when it is first needed. */
export function askingThrough(door: () => Promise<Door>): Asking {
  return {
    async graphql(query, variables = {}) {
      const { data } = grantedJson('/graphql', await (await door()).post('/graphql', { query, variables }));
      return (data ?? {}) as Readonly<Record<string, unknown>>;
    },
    json: async (path) => grantedJson(path, await (await door()).get(path)),
    async text(path) {
      return granted(path, await (await door()).get(path)).body.toString();
    },
  };
}
