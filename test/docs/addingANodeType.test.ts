import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readSettings } from '../../src/config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** The blocks of the page that are to be written, by the file named above each. */
function blocksOf(page: string): Map<string, string> {
  const found = page.matchAll(/^`([^`\n]+)`:\n\n```\w+\n(.*?)^```/gms);
  return new Map([...found].map(([, file = '', text = '']) => [file, text]));
}

describe('the page on adding a node type', () => {
  let folder: string;
  let blocks: Map<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monazite-node-type-'));
    const { stdout } = await run('git', ['ls-files', '-z'], { cwd: root });
    for (const file of stdout.split('\0').filter(Boolean)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await cp(join(root, file), join(folder, file));
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await symlink(readSettings({}).home, join(folder, '.monazite'));
    blocks = blocksOf(await readFile(join(root, 'docs/adding-a-node-type.md'), 'utf8'));
    for (const [file, text] of blocks) {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8').catch(() => undefined);
      // What stands in a file already is a list; the page adds to its end.
      await writeFile(path, before === undefined ? text : before.replace(/\n\];\n$/, `\n${text}];\n`));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('names five places, and at most two lines of TypeScript besides the test', () => {
    const stated = [...blocks.keys()];
    expect(stated).toHaveLength(4);
    const code = [...blocks].filter(([file]) => file.startsWith('src/')).map(([, text]) => text.trim());
    expect(code.join('\n').split('\n').length).toBeLessThanOrEqual(2);
  });

  // Three tools and a database one after the other, beside other tests: minutes on a small machine.
  it('works when it is followed to the letter', { timeout: 600_000 }, async () => {
    const npm = (...args: string[]) => run('npm', args, { cwd: folder });
    await npm('run', 'generate');
    await npm('exec', '--', 'tsc', '--noEmit', '-p', '.');
    const { stdout } = await npm('exec', '--', 'vitest', 'run', 'test/api/facilities.test.ts');
    expect(stdout).toMatch(/1 passed/);
  });
});
