import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/lib/command.ts';

describe('a command', () => {
  it('gives its code and its lines, from both of its outputs', async () => {
    const script = 'console.log("out"); console.error("error"); process.exitCode = 3';
    const { code, lines } = await runCommand(process.execPath, ['-e', script]);
    expect(code).toBe(3);
    expect([...lines].sort()).toEqual(['error', 'out']);
  });

  it('that does not exist has no code', async () => {
    expect(await runCommand('monazite-has-no-such-command', [])).toEqual({ code: undefined, lines: [] });
  });
});
