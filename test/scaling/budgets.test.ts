import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { budgets, grown, missed, scanned, withAnswer } from '../../bench/measure/budgets.ts';
import { worksAt, type Works } from '../../bench/measure/works.ts';
import { workloads } from '../../bench/workloads/all.ts';
import { home, patience, temporaryFolder } from '../graph/embedded/support.ts';

/** Enough for what is read here; two databases run beside the one of all tests. */
const memory = { heap: '1g', pageCache: 512 };

/** Of what is asked, that whose answer is the same however large the graph is. */
const equal = Object.keys(budgets).filter((name) => budgets[name]?.growth !== withAnswer);

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

let folder: Folder;
/** What the same questions take upon a graph, and upon one that is ten times as large. */
let [works, worksOfTenTimes]: [Works, Works] = [{}, {}];
beforeAll(async () => {
  folder = await temporaryFolder();
  const at = async (nodes: number, asked: typeof workloads) => {
    const place = { home, work: folder.path, nodes, memory, say: () => undefined };
    return (await worksAt(place, asked)).works;
  };
  // Side by side, since each waits for its own database most of the time.
  [works, worksOfTenTimes] = await Promise.all([
    at(25_000, workloads),
    at(
      250_000,
      workloads.filter(({ name }) => equal.includes(name)),
    ),
  ]);
}, patience);
afterAll(() => folder.remove(), patience);

function workIn(all: Works, name: string) {
  const work = all[name];
  if (work === undefined) throw new Error(`${name} has not been asked`);
  return work;
}

describe('the budgets', () => {
  it('are of the law and of each workload', () => {
    expect(Object.keys(budgets)).toEqual(['law', ...workloads.map(({ name }) => name)]);
  });
});

describe.each(Object.keys(budgets))('%s', (name) => {
  it('takes the statements, rows and bytes of its budget', () => {
    expect(missed(name, workIn(works, name))).toEqual([]);
  });

  it('looks at all nodes of no label but those of its budget', () => {
    expect(scanned(name, workIn(works, name))).toEqual([]);
  });
});

describe.each(equal)('%s at ten times the nodes', (name) => {
  it('hardly takes more of them or of accesses of the store, unless its budget lets it', () => {
    expect(grown(name, workIn(worksOfTenTimes, name), workIn(works, name))).toEqual([]);
  });

  it('looks at all nodes of no label but those of its budget', () => {
    expect(scanned(name, workIn(worksOfTenTimes, name))).toEqual([]);
  });
});
