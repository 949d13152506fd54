/** What Node.js writes of where a process spent its time, as far as it is read. */
export type CpuProfile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  /** Microseconds of the machine's clock, which all processes share. */
  readonly startTime: number;
};

/** A function, as it was called from one place, with the time that it took itself and what it called in turn. */
export type Call = {
  readonly name: string;
  /** The package that it belongs to, or its file of the product; empty where it is the machine's. */
  readonly place: string;
  own: number;
  readonly calls: Map<string, Call>;
};

/** Where a function is, in few words. */
function placeOf(url: string): string {
  const file = url.replace(/^file:\/\//, '');
  const parts = file.split('/node_modules/');
  if (parts.length > 1) {
    const [scope = '', name = ''] = (parts.at(-1) ?? '').split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  return file.replace(/^.*\/dist\//, 'monazite/').replace(/^.*\/bench\/\.work\/js\//, 'bench/');
}

type ProfileNode = CpuProfile['nodes'][number];

/** A time between two moments of the machine's clock, in microseconds. */
export type Span = { readonly from: number; readonly until: number };

/** How long each place was at work itself meanwhile, by its id. */
function timesOf({ samples, timeDeltas, startTime }: CpuProfile, { from, until }: Span): Map<number, number> {
  const times = new Map<number, number>();
  let now = startTime;
  samples.forEach((id, index) => {
    const time = timeDeltas[index] ?? 0;
    now += time;
    if (now >= from && now < until) times.set(id, (times.get(id) ?? 0) + time);
  });
  return times;
}

/** All that a process did meanwhile but wait, with those of a name that were called from one place taken together. */
export function callsIn(profile: CpuProfile, span: Span): Call {
  const times = timesOf(profile, span);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const all: Call = { name: 'all', place: '', own: 0, calls: new Map() };
  const add = (parent: Call, { id, callFrame, children = [] }: ProfileNode): void => {
    const { functionName, url } = callFrame;
    if (functionName === '(idle)') return;
    const [name, place] = [functionName || '(anonymous)', placeOf(url)];
    const call = parent.calls.get(`${name} ${place}`) ?? { name, place, own: 0, calls: new Map() };
    parent.calls.set(`${name} ${place}`, call);
    call.own += times.get(id) ?? 0;
    for (const child of children) {
      const node = nodes.get(child);
      if (node) add(call, node);
    }
  };
  const [root] = profile.nodes;
  for (const child of root?.children ?? []) {
    const node = nodes.get(child);
    if (node) add(all, node);
  }
  return all;
}

/** The time that a call took with all that it called. */
export function timeOf({ own, calls }: Call): number {
  return [...calls.values()].reduce((sum, call) => sum + timeOf(call), own);
}

/** The time that each function took itself, wherever it was called from, the largest first. */
export function selfTimes(all: Call): [name: string, time: number][] {
  const times = new Map<string, number>();
  const add = ({ name, place, own, calls }: Call): void => {
    const full = place === '' ? name : `${name} ${place}`;
    times.set(full, (times.get(full) ?? 0) + own);
    for (const call of calls.values()) add(call);
  };
  add(all);
  return [...times].sort((a, b) => b[1] - a[1]);
}
