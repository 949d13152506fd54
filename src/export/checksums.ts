import { createHash } from 'node:crypto';

/** The SHA-256 of what is written, as hexadecimal digits. */
export async function checksumOf(parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Checksums in the form that `sha256sum --check` reads. */
export function checksumLines(checksums: ReadonlyMap<string, string>): string {
  return [...checksums].map(([name, checksum]) => `${checksum}  ${name}\n`).join('');
}
