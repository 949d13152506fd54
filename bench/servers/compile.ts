import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** What the servers of the bench consist of. */
const folders = ['servers', 'workloads', 'graph'];

/**
 * Makes JavaScript of the servers of the bench, so that they run as the product does: without a compiler in the process.
 * Gives the folder that it is in.
 */
export async function compileServers(work: string): Promise<string> {
  const out = join(work, 'js');
  for (const folder of folders) {
    await mkdir(join(out, folder), { recursive: true });
    const names = (await readdir(join(bench, folder))).filter((name) => name.endsWith('.ts'));
    for (const name of names) {
      const { outputText } = ts.transpileModule(await readFile(join(bench, folder, name), 'utf8'), {
        compilerOptions: {
          target: ts.ScriptTarget.ES2023,
          module: ts.ModuleKind.ESNext,
          verbatimModuleSyntax: true,
          rewriteRelativeImportExtensions: true,
        },
      });
      await writeFile(join(out, folder, name.replace(/ts$/, 'js')), outputText);
    }
  }
  await writeFile(join(out, 'package.json'), '{ "type": "module" }');
  return out;
}
