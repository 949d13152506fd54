import { missingProgram } from '../../errors.ts';
import { runCommand } from '../../lib/command.ts';
import { installCommand } from '../../lib/installCommand.ts';

const oldestJava = 17;

/** Makes sure that the `java` on PATH can run Neo4j. Throws one NO_DATABASE that says how to go on. */
export async function requireJava(): Promise<void> {
  const { code, lines } = await runCommand('java', ['-version']);
  // macOS has a `java` that only says where to get one, and fails.
  if (code !== 0) {
    throw missingProgram(`Java ${oldestJava} or newer, but there is no java on PATH`, installCommand());
  }
  const found = majorVersion(lines);
  if (found !== undefined && found < oldestJava) {
    throw missingProgram(`Java ${oldestJava} or newer, but the java on PATH is ${found}`, installCommand());
  }
}

/** Reads what `java -version` prints: 17 from `version "17.0.15"`, 8 from `version "1.8.0_392"`. */
export function majorVersion(lines: readonly string[]): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(lines.join('\n'))?.[1];
  return version === undefined ? undefined : Number(version);
}
