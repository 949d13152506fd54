/** The one gate beside the tests: everything that can be said of the repository without running the product. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Outcome = { readonly isGood: boolean; readonly output: string };
type Check = { readonly title: string; readonly run: () => Promise<Outcome> };

function runProgram(program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ isGood: error === null, output: `${stdout}${stderr}` });
    });
  });
}

function run(command: string, ...args: string[]): Promise<Outcome> {
  return runProgram(join('node_modules/.bin', command), args);
}

/** What stands in the folders of generated files, as one text. */
function generated(): string {
  return ['schema/generated', 'src/generated']
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .sort()
    .map((path) => `${path}\n${readFileSync(path, 'utf8')}`)
    .join('\n');
}

async function drift(): Promise<Outcome> {
  const before = generated();
  const made = await runProgram('npm', ['run', '--silent', 'generate']);
  if (!made.isGood) return made;
  const isGood = generated() === before;
  return {
    isGood,
    output: isGood ? '' : 'Generated files did not match the SDL and the edge table; commit the new ones.',
  };
}

/** The others look at what it writes. */
const first: Check = { title: 'generated files match their sources', run: drift };

/** The longest first. */
const others: Check[] = [
  { title: 'lint of code and SDL', run: () => run('eslint', '.', '--max-warnings', '0') },
  { title: 'types', run: () => run('tsc', '--noEmit', '--project', 'tsconfig.json') },
  {
    title: 'types of the GraphiQL page',
    run: () => run('tsc', '--noEmit', '--project', 'src/graphiql/tsconfig.json'),
  },
  { title: 'format', run: () => run('prettier', '--check', '.') },
  { title: 'import rules', run: () => run('depcruise', 'src', '--config', '.dependency-cruiser.cjs') },
  { title: 'model and data', run: () => run('tsx', 'src/cli/main.ts', 'check') },
];

let failed = 0;

async function check({ title, run: runCheck }: Check): Promise<void> {
  const start = Date.now();
  const { isGood, output } = await runCheck();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
  if (isGood) return;
  failed += 1;
  console.log(output.trimEnd());
}

await check(first);
const left = others.values();
// Two at a time: each keeps a processor busy.
await Promise.all(
  [1, 2].map(async () => {
    for (const one of left) await check(one);
  }),
);
console.log(`${1 + others.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
