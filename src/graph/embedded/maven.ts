import { fileURLToPath } from 'node:url';
import { mavenFailed, missingProgram } from '../../errors.ts';
import { runCommand, type CommandResult } from '../../lib/command.ts';
import { installCommand } from '../../lib/installCommand.ts';
import type { Update } from '../../lib/progress.ts';

const pom = fileURLToPath(new URL('./launcher/pom.xml', import.meta.url));
// Named in full: short names would have to be looked up in a repository at each run.
const goals = ['compiler-plugin:compile', 'jar-plugin:jar', 'dependency-plugin:copy-dependencies'].map(
  (goal) => `org.apache.maven.plugins:maven-${goal}`,
);

/** Fills `folder` with launcher.jar and with lib/, all that Neo4j consists of. Throws one NO_DATABASE. */
export async function runMaven(folder: string, update: Update): Promise<void> {
  let downloaded = 0;
  let copied = 0;
  const { code, lines } = await maven(
    ['-B', '-f', pom, `-Dmonazite.installation=${folder}`, ...goals],
    (line) => {
      if (/Downloaded.*\.jar/.test(line)) downloaded += 1;
      if (/Copying .*\.jar/.test(line)) copied += 1;
      update(`${downloaded} jars downloaded, ${copied} copied`);
    },
  );
  if (code === undefined) {
    throw missingProgram('Maven (once, to fetch it), but there is no mvn on PATH', installCommand());
  }
  if (code !== 0) throw mavenFailed(usefulLines(lines));
}

/** The lines that tell why Maven failed, without its advice on how to call Maven. */
export function usefulLines(lines: readonly string[]): readonly string[] {
  const errors = lines
    .filter((line) => line.startsWith('[ERROR]'))
    .map((line) =>
      line
        .slice('[ERROR]'.length)
        .replace(/-> \[Help.*/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !/^(\[Help|To see|Re-run|For more information)/.test(line));
  const chosen = errors.length > 0 ? errors.slice(0, 6) : lines.slice(-6);
  return [...new Set(chosen)];
}

// On Windows mvn is a batch file, which only the command interpreter can run.
async function maven(mavenArguments: string[], onLine: (line: string) => void): Promise<CommandResult> {
  if (process.platform !== 'win32') return runCommand('mvn', mavenArguments, onLine);
  const { code } = await runCommand('where.exe', ['mvn']);
  if (code !== 0) return { code: undefined, lines: [] };
  return runCommand('cmd.exe', ['/d', '/c', 'mvn', ...mavenArguments], onLine);
}
