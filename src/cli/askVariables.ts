import { notAVariable } from '../doorErrors.ts';

const toName = (flag: string): string =>
  flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** How a variable is written on a command line: `--known-at`. */
export const flagOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * The variables on a command line, `--known-at 2025-10-20` or `--known-at=2025-10-20`, by their names in the question; one
 * that is given again counts twice. Errors: BAD_USER_INPUT for what is neither.
 */
export function variablesIn(rest: readonly string[]): [string, string][] {
  const variables: [string, string][] = [];
  for (let place = 0; place < rest.length; place += 1) {
    const text = rest[place] ?? '';
    const [, flag, value] = /^--([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(text) ?? [];
    const next = rest[place + 1];
    if (flag === undefined || (value === undefined && (next === undefined || next.startsWith('--'))))
      throw notAVariable(text);
    if (value === undefined) place += 1;
    variables.push([toName(flag), value ?? next ?? '']);
  }
  return variables;
}
