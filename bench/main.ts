import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runProgram } from './measure/programs.ts';
import { help, readOptions } from './options.ts';

const bench = fileURLToPath(new URL('.', import.meta.url));

/** What the bench needs beside the product is installed at its first run, in its own folder. */
async function install(): Promise<void> {
  if (existsSync(join(bench, 'node_modules', '@neo4j', 'graphql'))) return;
  process.stderr.write('Installing what the bench measures Monazite beside (once)\n');
  await runProgram('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {}, bench);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(`${help}\n`);
    return;
  }
  await install();
  const { run } = await import('./run.ts');
  if (!(await run(options))) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
