import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the API's contract; beside `src` and `dist` alike. */
export const schemaFolder = fileURLToPath(new URL('../../schema', import.meta.url));

/** The text of every SDL file of a folder, in the order of the file names. */
export function readSdl(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The whole contract: what is written by hand and what is generated from it. */
export function wholeSdl(): string[] {
  return [...readSdl(schemaFolder), ...readSdl(join(schemaFolder, 'generated'))];
}
