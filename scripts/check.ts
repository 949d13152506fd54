/** The one gate beside the tests: everything that can be said of the repository without running the product. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Outcome = { readonly isGood: boolean; readonly output: string };
type Check = { readonly title: string; readonly run: () => Outcome };

function run(command: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(join('node_modules/.bin', command), args, {
    encoding: 'utf8',
  });
  return { isGood: status === 0, output: `${stdout}${stderr}` };
}

/** What stands in the folders of generated files, as one text. */
function generated(): string {
  return ['schema/generated', 'src/generated']
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .sort()
    .map((path) => `${path}\n${readFileSync(path, 'utf8')}`)
    .join('\n');
}

function drift(): Outcome {
  const before = generated();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'generate'], { encoding: 'utf8' });
  if (status !== 0) return { isGood: false, output: `${stdout}${stderr}` };
  const isGood = generated() === before;
  return {
    isGood,
    output: isGood ? '' : 'Generated files did not match the SDL and the edge table; commit the new ones.',
  };
}

const checks: Check[] = [
  { title: 'generated files match their sources', run: drift },
  { title: 'types', run: () => run('tsc', '--noEmit', '--project', 'tsconfig.json') },
  {
    title: 'types of the GraphiQL page',
    run: () => run('tsc', '--noEmit', '--project', 'src/graphiql/tsconfig.json'),
  },
  { title: 'lint of code and SDL', run: () => run('eslint', '.', '--max-warnings', '0') },
  { title: 'format', run: () => run('prettier', '--check', '.') },
  { title: 'import rules', run: () => run('depcruise', 'src', '--config', '.dependency-cruiser.cjs') },
  { title: 'model and data', run: () => run('tsx', 'src/cli/main.ts', 'check') },
];

let failed = 0;
for (const { title, run: runCheck } of checks) {
  const start = Date.now();
  const { isGood, output } = runCheck();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
  if (!isGood) {
    failed += 1;
    console.log(output.trimEnd());
  }
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
