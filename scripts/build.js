// Brings dist up to date before every start. A part is built only when what it is made of has changed.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { buildSchema, printSchema } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'dist/.stamps.json');
const run = promisify(execFile);

const isPage = (path) => path.startsWith('src/graphiql/') || path.startsWith('dist/graphiql/');
const isLauncher = (path) => path.startsWith('src/graph/embedded/') && !path.endsWith('.ts');

// What each part is made of: files and folders, of which `takes` says what counts. All paths are relative to the root.
const parts = [
  {
    name: 'server',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'scripts/build.js'],
    takes: (path) => !isPage(path) && !isLauncher(path),
    build: buildServer,
  },
  {
    name: 'database launcher',
    inputs: ['src/graph/embedded', 'scripts/build.js'],
    takes: (path) => isLauncher(path) || path === 'scripts/build.js',
    build: copyLauncher,
  },
  {
    name: 'GraphiQL page',
    inputs: ['src/graphiql', 'questions', 'vite.graphiql.config.ts', 'package-lock.json', 'scripts/build.js'],
    takes: () => true,
    build: buildPage,
  },
  {
    name: 'schema for clients',
    inputs: ['schema', 'package-lock.json', 'scripts/build.js'],
    takes: () => true,
    build: writeSchema,
  },
];

async function buildServer() {
  // Nothing of a source that is gone may stay behind.
  const compiled = (await filesOf('dist')).filter(
    (path) => !isPage(path) && /\.(js|d\.ts|js\.map)$/.test(path),
  );
  await Promise.all(compiled.map((path) => rm(join(root, path))));
  await runTool('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  // npm makes a command executable when it links it, which is not again after each build.
  await chmod(join(root, 'dist/cli/main.js'), 0o755);
}

async function copyLauncher() {
  for (const path of (await filesOf('src/graph/embedded')).filter(isLauncher)) {
    await cp(join(root, path), join(root, path.replace(/^src/, 'dist')));
  }
}

async function buildPage() {
  await runTool('vite/bin/vite.js', 'build', '--config', 'vite.graphiql.config.ts', '--logLevel', 'error');
}

/** One document without extensions, as tools of clients read it. */
async function writeSchema() {
  const paths = (await filesOf('schema')).filter((path) => path.endsWith('.graphql'));
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(join(root, 'dist/schema.graphql'), `${printSchema(buildSchema(texts.join('\n')))}\n`);
}

async function runTool(tool, ...options) {
  await run(process.execPath, [join(root, 'node_modules', tool), ...options], { cwd: root });
}

/** The files of a folder, or the file itself; none when there is no such thing. */
async function filesOf(path) {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  const names = (await readdir(join(root, path))).sort();
  return (await Promise.all(names.map((name) => filesOf(`${path}/${name}`)))).flat();
}

/** Changes whenever a file that the part is made of changes, comes or goes. */
async function stampOf({ inputs, takes }) {
  const paths = (await Promise.all(inputs.map(filesOf))).flat().filter(takes);
  const contents = await Promise.all(paths.map((path) => readFile(join(root, path))));
  const hash = createHash('sha256');
  paths.forEach((path, index) => hash.update(`${path}\n${contents[index].length}\n`).update(contents[index]));
  return hash.digest('hex');
}

async function readStamps() {
  try {
    return JSON.parse(await readFile(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

async function bringUpToDate(part, stamps) {
  // Taken before building: what changes meanwhile is built the next time.
  const stamp = await stampOf(part);
  if (stamps[part.name] === stamp) return;
  console.log(`Building the ${part.name}`);
  delete stamps[part.name];
  try {
    await part.build();
    stamps[part.name] = stamp;
  } catch (error) {
    process.exitCode = 1;
    console.error(`The ${part.name} could not be built:\n${error.stdout || error.stderr || error.stack}`);
  }
}

const before = await readStamps();
const stamps = { ...before };
await Promise.all(parts.map((part) => bringUpToDate(part, stamps)));
if (JSON.stringify(stamps) !== JSON.stringify(before)) {
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stampFile, JSON.stringify(stamps, null, 2));
}
