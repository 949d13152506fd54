import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

import { openApi } from '../api/api.ts';

const notebook = fileURLToPath(new URL('../../docs/notebook.ipynb', import.meta.url));
const runner = fileURLToPath(new URL('runNotebook.py', import.meta.url));

type Cell = {
  readonly cell_type: string;
  readonly source: readonly string[];
  readonly outputs?: readonly unknown[];
};
type Row = Readonly<Record<string, unknown>>;
type Ran = { readonly printed: string; readonly shown: readonly Row[] };

const { cells } = JSON.parse(readFileSync(notebook, 'utf8')) as { readonly cells: readonly Cell[] };

/** Why the notebook cannot be run here; undefined when it can. */
function missing(): string | undefined {
  const { error, status } = spawnSync('python3', ['-c', 'import pandas'], { stdio: 'ignore' });
  if (error) return 'skipped: there is no python3 here';
  return status === 0 ? undefined : 'skipped: python3 has no pandas here';
}

/** What the code cells have printed and shown, run in order against a server with the product's data. */
async function run(): Promise<Ran[]> {
  const api = await openApi();
  try {
    const ran = await promisify(execFile)('env', [`MONAZITE_URL=${api.url}`, 'python3', runner, notebook]);
    return JSON.parse(ran.stdout.replaceAll(api.url, 'SERVER')) as Ran[];
  } finally {
    await api.close();
  }
}

const reason = missing();
if (reason !== undefined) process.stderr.write(`The cells of the notebook are ${reason}\n`);

describe('the notebook', () => {
  it('asks the server that is named in the environment, or one on this machine, and holds no output', () => {
    const code = cells.filter(({ cell_type: kind }) => kind === 'code');
    const text = code.flatMap(({ source }) => source).join('\n');
    expect(text).toContain('os.environ.get("MONAZITE_URL", "http://127.0.0.1:4000")');
    expect(code.flatMap(({ outputs }) => outputs ?? [])).toEqual([]);
  });

  it('needs nothing but pandas and what Python has', () => {
    const text = cells.flatMap(({ source }) => source).join('\n');
    const modules = [...text.matchAll(/^(?:import|from) (\w+)/gm)].map(([, name]) => name);
    expect([...new Set(modules)].sort()).toEqual(['json', 'os', 'pandas', 'urllib']);
  });

  it.skipIf(reason !== undefined)(
    `runs from its first cell to its last${reason ? ` (${reason})` : ''}`,
    async () => {
      const [, exposed, cited, compared, figures, sources, ...more] = await run();
      expect(more).toEqual([]);

      expect(exposed?.shown.length).toBeGreaterThan(20);
      expect(exposed?.shown).toContainEqual(
        expect.objectContaining({
          'subject.name': 'Electronics (India)',
          status: 'IN_FORCE',
          evidence: 'STATED',
        }),
      );
      expect(exposed?.shown.every((row) => row['subject.name'] && row['provision.name'])).toBe(true);

      expect(cited?.printed).toBe(
        'SERVER/q/sectors-newly-exposed?country=IN&controlledBy=CN&since=2025-04-01&at=2025-10-20&knownAt=2025-10-20\n',
      );
      expect(cited?.shown.map(({ number }) => number)).toEqual(cited?.shown.map((_, place) => place + 1));
      expect(cited?.shown.every(({ publisher, title }) => publisher && title)).toBe(true);

      expect(compared?.shown.length).toBeGreaterThan(0);
      for (const row of compared?.shown ?? []) {
        expect(['then only', 'later only']).toContain(row['in']);
        expect(row[row['in'] === 'then only' ? 'status later' : 'status then']).toBe('');
      }

      expect(figures?.shown.length).toBeGreaterThan(3);
      expect(figures?.shown.every(({ unit, discrepancies }) => unit && discrepancies)).toBe(true);
      expect(sources?.printed.split('\n')[0]).toBe('SERVER/q/figures-side-by-side?countries=IN&periods=FY25');
      expect(sources?.printed).toMatch(
        /^ {4}The Economic Times, |, The Economic Times, |Business Standard, /m,
      );
    },
  );
});
