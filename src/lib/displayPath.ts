import { isAbsolute, relative } from 'node:path';

/** The path as a reader of this terminal would write it: relative where it is below the working folder. */
export function displayPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  const isBelow = fromHere !== '' && !fromHere.startsWith('..') && !isAbsolute(fromHere);
  return isBelow ? fromHere : path;
}
