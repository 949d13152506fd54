import { readFileSync } from 'node:fs';

/** The version of this package, such as "0.1.0". */
export const packageVersion = readVersion();

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return (manifest as { version: string }).version;
}
