import { spawn } from 'node:child_process';

/** Runs a program to its end. Errors: what it wrote when it fails. */
export function runProgram(
  program: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // The bench is no part of the product; what it starts needs the PATH.
    // eslint-disable-next-line no-restricted-properties
    const env = { ...process.env, ...environment };
    const child = spawn(program, given, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    const note = (chunk: Buffer) => {
      told = (told + chunk.toString()).slice(-4_000);
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code ?? 'a signal'}:\n${told}`));
    });
  });
}
