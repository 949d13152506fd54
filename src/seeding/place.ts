/** Where something stands in a seed: a file, relative to its folder's parent, and a line from 1. */
export type Place = { readonly file: string; readonly line: number };

/** Something wrong in a seed, and where. */
export type Problem = Place & { readonly message: string };

/** Problems by file and line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** A problem as a line of text: `file:line: what was required, what came`. */
export function problemLine({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
