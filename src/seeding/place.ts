/** Where something stands in a seed: a file, as a reader of this terminal would write it, and a line from 1. */
export type Place = { readonly file: string; readonly line: number };

/** A way into a value: keys of mappings, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** Finds where a part of a value stands; where there is no such part, the part nearest around it. */
export type Locate = (path?: Path) => Place;

/** Something wrong in a seed, and where. */
export type Problem = Place & { readonly message: string };

/** Problems by file and line, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [problemLine(problem), problem]));
  return [...unique.values()].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line;
  });
}

/** A problem as a line of text: `file:line: what was required, what came`. */
export function problemLine({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
