import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import { notAnObject, unreadableFile } from '../doorErrors.ts';

/** The text of a file, or of standard input for `-`; `name` is what the command line calls it. Errors: BAD_USER_INPUT. */
export async function readText(name: string, path: string): Promise<string> {
  try {
    const read = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
    // A byte order mark, as some editors put in front of what they save.
    return read.replace(/^\uFEFF/, '');
  } catch (error) {
    throw unreadableFile(name, path, error);
  }
}

/** A JSON object that is given as such, or in a file. Errors: BAD_USER_INPUT. */
export async function readObject(name: string, given: string): Promise<Record<string, unknown>> {
  const json = given.trimStart().startsWith('{') ? given : await readText(name, given);
  const value = parsed(name, json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notAnObject(name, json);
  return value as Record<string, unknown>;
}

function parsed(name: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw notAnObject(name, json, error);
  }
}
