import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A password that nobody can guess, as one line of text. */
export function newPassword(): string {
  return randomBytes(32).toString('base64url');
}

/** The password that the database in `folder` is known to have; undefined before its first start. */
export async function readPassword(folder: string): Promise<string | undefined> {
  const text = await readFile(pathOf(folder), 'utf8').catch(() => '');
  return text.trim() || undefined;
}

/** Keeps the password for this user's later commands. Called only once the database has it. */
export async function writePassword(folder: string, password: string): Promise<void> {
  const temporary = `${pathOf(folder)}.new`;
  await writeFile(temporary, `${password}\n`, { mode: 0o600 });
  await rename(temporary, pathOf(folder));
}

function pathOf(folder: string): string {
  return join(folder, 'password');
}
